import { beforeAll, describe, expect, test } from 'vitest';
import { findFolded, findVerbatim, type Place } from '../../../../src/answer/verify/compare/locate.ts';
import { printedOf } from '../../../../src/answer/verify/compare/printed.ts';
import { findFacts } from '../../../../src/answer/verify/facts/facts.ts';
import { foldPrint } from '../../../../src/answer/verify/facts/likePrint.ts';
import type { Library } from '../../../../src/search/library.ts';
import { library } from '../../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const shown = (place: Place | null) =>
  place && [place.printed.paragraph.id, place.printed.paragraph.text.slice(place.start, place.end)];

const verbatim = (text: string, before: Place | null = null) =>
  findVerbatim({ text, facts: findFacts(text, opened) }, printedOf(opened), before);

const folded = (text: string) =>
  findFolded({ text: foldPrint(text).text, facts: findFacts(text, opened) }, printedOf(opened), null);

describe('a text is found', () => {
  test('byte for byte', () => {
    expect(shown(verbatim('85 207名军事人员'))).toEqual([2, '85 207名军事人员']);
    expect(verbatim('85207名军事人员')).toBeNull();
    expect(verbatim('')).toBeNull();
  });

  test('folded, with what is printed', () => {
    expect(shown(folded('85,207名軍事人員'))).toEqual([2, '85 207名军事人员']);
    expect(folded('')).toBeNull();
  });

  test('after the place before, where it is printed more than once', () => {
    const first = verbatim('维持和平行动部和外勤支助部');
    const before = verbatim('机构复原力方式最终执行后');
    expect(before?.printed.paragraph.id).toBe(56);
    const inside = verbatim('维持和平行动部', verbatim('我们必须利用主要派遣国'));
    expect(first?.printed.paragraph.id).toBe(29);
    expect(inside?.printed.paragraph.id).toBe(90);
  });
});

describe('a text is not found where it says something else', () => {
  test.each(['207名军事人员', '13年1月21日', '即减少 3.25', '苏丹在独立两年后', '依赖特派团而独立维持稳定'])(
    '%s',
    (text) => {
      expect(printedOf(opened).some(({ paragraph }) => paragraph.text.includes(text))).toBe(true);
      expect(verbatim(text)).toBeNull();
    },
  );

  test('but a day and month of a date is a part of it', () => {
    expect(shown(verbatim('1月21日，安全理事会'))).toEqual([1, '1月21日，安全理事会']);
  });
});
