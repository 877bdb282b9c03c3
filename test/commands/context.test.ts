import { expect, test } from 'vitest';
import { dispatched } from '../command/press.ts';
import { quotesIn } from '../presentation/messages.ts';

const whole = (message: Parameters<typeof quotesIn>[0]) =>
  quotesIn(message).map(({ paragraph, text }) => [paragraph.id, text === paragraph.text]);

test('a quote is shown in its paragraph, which stands before its neighbours, for the person who pressed alone', async () => {
  const { message } = await dispatched('context', { quotes: 'A/68/652:15:0-40' });
  expect(message.ephemeral).toBe(true);
  expect(whole(message)).toEqual([
    [15, true],
    [14, true],
    [16, true],
  ]);
});

test('a page that is turned takes the place of the one before', async () => {
  expect((await dispatched('context', { quotes: 'A/68/652:15:0-40', page: 1 })).message.ephemeral).toBe(false);
});

test('what was made up has expired', async () => {
  expect((await dispatched('context', { quotes: 'A/68/652:15:40-0' })).words).toBe('这个按钮已失效，请重新提问。');
});
