import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices, sentences, valuesOf } from '../command/command.ts';
import { hostileText } from '../presentation/hostile.ts';
import { quotesIn, respond, wordsIn } from '../presentation/messages.ts';

test.each(['2098', '第2098(2013)号决议', 'S/RES/2098(2013)'])('%s is shown where it is cited', async (symbol) => {
  const { answer, message } = await respond('resolution', { symbol });
  expect(answer).toMatchObject({ kind: 'quoted', span: null });
  expect(quotesIn(message).map(({ paragraph }) => paragraph.id)).toEqual([8]);
  expect(wordsIn(message)).toMatch(/^引用 S\/RES\/2098\(2013\) 之处\n/u);
});

test('what is not cited is said to be missing', async () => {
  const { answer, message } = await respond('resolution', { symbol: '9999' });
  expect(answer).toMatchObject({ kind: 'nothing_found', missing: { what: 'symbol', name: '9999' } });
  expect(wordsIn(message)).toContain('语料未引用“9999”。');
});

test('a symbol is wanted', async () => {
  expect((await sentences('resolution', { symbol: ' ' }))['zh-TW']).toBe('請填寫「編號」。');
});

test.each([
  ['2098', 'S/RES/2098(2013)'],
  ['s/res/13', 'S/RES/1325(2000)'],
  ['67/287', 'A/RES/67/287'],
  ['第2098号', 'S/RES/2098(2013)'],
])('%s has the choice %s', async (typed, symbol) => {
  expect(await valuesOf('resolution', 'symbol', typed)).toContain(symbol);
});

test('choices stay within Discord’s limits, and each finds where it is cited', async () => {
  for (const { value } of await choices('resolution', 'symbol', '')) {
    expect((await respond('resolution', { symbol: value })).answer).toMatchObject({ kind: 'quoted' });
  }
  await fc.assert(
    fc.asyncProperty(hostileText(3), async (typed) => void (await choices('resolution', 'symbol', typed))),
  );
});
