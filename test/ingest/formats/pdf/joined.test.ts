import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined } from '../../../../src/ingest/formats/pdf/joined.ts';

test.each([
  ['Han characters', '联合国', '大会', '联合国大会'],
  ['Latin words', 'Security', 'Council', 'Security Council'],
  ['Han and a number', '会员国在', '2013 年', '会员国在 2013 年'],
  ['Chinese punctuation and a number', '机制。', '2013 年', '机制。2013 年'],
  ['a hyphen, which may be part of the word', 'peace-', 'keeping', 'peace-keeping'],
  ['a soft hyphen, which only breaks it', 'Assem\u00ad', 'bly', 'Assembly'],
  ['years', '2012–', '2013', '2012–2013'],
  ['a symbol that is broken', 'A/68/', '652', 'A/68/652'],
  ['a dash with spaces', 'kites -', 'and winds', 'kites - and winds'],
  ['nothing', '', 'kites', 'kites'],
])('after %s', (_, before, line, whole) => {
  expect(joined(before, line)).toBe(whole);
});

test('nothing is lost but a soft hyphen, and nothing added but one space', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'Z', '一', '。', '-', '/', '1', '𠀀', '—') });
  fc.assert(
    fc.property(words, words, (before, line) => {
      const whole = joined(before, line);
      expect(whole.replaceAll(' ', '')).toBe(before + line);
      expect(whole.length - before.length - line.length).toBeLessThanOrEqual(1);
    }),
  );
});
