import { expect, test } from 'vitest';
import { respond, wordsIn } from '../presentation/messages.ts';

test('about says what the bot is and which documents it holds', async () => {
  const { answer, message } = await respond('about', {});
  expect(answer).toBe('text');
  expect(wordsIn(message)).toMatch(/^关于引段\n[\s\S]*从不自己撰写答案[\s\S]*\nA\/68\/652 《/u);
  expect(message.ephemeral).toBeUndefined();
});
