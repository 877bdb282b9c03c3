import { expect, test } from 'vitest';
import { dispatched } from '../command/press.ts';
import { wordsIn } from '../presentation/messages.ts';

test('a quote is cited in every form, for the person who pressed alone', async () => {
  const { message, answer, words } = await dispatched('cite', { quotes: 'A/68/652:15:0-40' });
  expect(message.ephemeral).toBe(true);
  expect(answer).toMatchObject({ kind: 'quoted', quotes: [{ start: 0, end: 40 }] });
  for (const form of [
    'A/68/652，第15段',
    'A/68/652, para. 15',
    '[R/OL]',
    '(A/68/652)',
    '@techreport{A-68-652,',
    '> “2013 年 4 月',
  ]) {
    expect(words).toContain(form);
  }
  expect(words).toContain(new Date().toISOString().slice(0, 10));
});

test('a page that is turned takes the place of the one before', async () => {
  const { message } = await dispatched('cite', { quotes: 'A/68/652:15:0-40', page: 1 });
  expect(message.ephemeral).toBe(false);
  expect(wordsIn(message)).toContain('BibTeX');
});

test.each([{}, { quotes: '' }, { quotes: 15 }, { quotes: 'A/68/652:15:0-9999' }])(
  'what was made up has expired: %j',
  async (options) => {
    const { message, words } = await dispatched('cite', options);
    expect(words).toBe('这个按钮已失效，请重新提问。');
    expect(message.ephemeral).toBe(true);
  },
);
