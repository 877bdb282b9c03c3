import { expect, test } from 'vitest';
import { sentences } from '../command/command.ts';
import { buttonsIn, respond, wordsIn } from '../presentation/messages.ts';

test('the text of a message is checked for the asker alone', async () => {
  const { answer, message } = await respond('Verify quotes', { text: '> 最重要的是经济上的支持。\n真的吗？' });
  expect(answer).toMatchObject({ kind: 'verified', sentences: [{ outcome: 'altered' }] });
  expect(message.ephemeral).toBe(true);
  expect(wordsIn(message)).toContain('⚠️ 有改动');
});

test('its pages are those of /verify', async () => {
  const { message } = await respond('Verify quotes', { text: '最重要的是政治上的支持。'.repeat(9) });
  expect(buttonsIn(message).map(({ request }) => request.command)).toEqual(['verify', 'verify']);
});

test('a message without words is a mistake', async () => {
  for (const options of [{}, { text: '' }, { text: ' \n' }, { text: '**' }]) {
    expect(await sentences('Verify quotes', options)).toEqual({
      'zh-CN': '这段文字里没有可以核对的句子。',
      'zh-TW': '這段文字裡沒有可以核對的句子。',
      'en-US': 'There is no sentence in this text to check.',
    });
  }
});
