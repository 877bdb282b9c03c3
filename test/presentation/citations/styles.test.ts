import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex, citedDate, gbt7714 } from '../../../src/presentation/citations/styles.ts';
import { REPORT } from '../../corpus.ts';
import { hostileText } from '../hostile.ts';

const { info } = REPORT.document;

test('a document is cited by the date of its issue, else of its reissue, else by none', () => {
  expect(citedDate({ ...info, dates: { issued: '2013-12-23', reissued: '2014-02-07' } })).toEqual({
    iso: '2013-12-23',
    year: 2013,
    reissued: false,
  });
  expect(citedDate(info)).toEqual({ iso: '2014-02-07', year: 2014, reissued: true });
  expect(citedDate({ ...info, dates: {} })).toBeNull();
});

test('a document without a symbol is cited without number and address', () => {
  const treaty = { ...info, id: 'lighthouse', symbol: '《灯塔公约》', hasSymbol: false };
  expect(gbt7714({ document: treaty, id: 'art19-2' }, new Date('2026-11-24T10:00:00Z'))).toBe(
    '联合国秘书长. 维持和平行动特别委员会各项建议的执行情况: 秘书长的报告[R/OL]. 2014: 第19条第2款(2014-02-07)[2026-11-24].',
  );
  expect(bibtex(treaty, 'art19-2')).toMatch(/^@techreport\{lighthouse,/u);
  expect(bibtex(treaty, 'art19-2')).not.toMatch(/number =|url =/u);
});

describe('GB/T 7714', () => {
  const today = new Date('2026-11-24T10:00:00Z');

  test('a report is an online report [R/OL] with paragraph, date and day of access', () => {
    expect(gbt7714({ document: info, id: 15 }, today)).toBe(
      '联合国秘书长. 维持和平行动特别委员会各项建议的执行情况: 秘书长的报告: A/68/652[R/OL]. 2014: 第15段(2014-02-07)[2026-11-24]. https://docs.un.org/zh/A/68/652.',
    );
  });

  test('the page stands where the style has it, if the file has pages', () => {
    const cited = gbt7714({ document: info, id: 15, page: 6 }, today);
    expect(cited).toContain('2014: 6, 第15段(2014-02-07)');
  });

  test('a part without a number is cited by its name, a report without a date by none', () => {
    expect(gbt7714({ document: { ...info, dates: {} }, id: 'summary' }, today)).toContain(
      'A/68/652[R/OL]. 摘要[2026-11-24]. https',
    );
  });
});

describe('BibTeX', () => {
  test('a report is a @techreport in the language of the document', () => {
    expect(bibtex(info, 15).split('\n')).toEqual([
      '@techreport{A-68-652,',
      '  author = {{联合国秘书长}},',
      '  title = {{维持和平行动特别委员会各项建议的执行情况}},',
      '  institution = {联合国},',
      '  type = {秘书长的报告},',
      '  number = {A/68/652},',
      '  year = {2014},',
      '  month = feb,',
      '  url = {https://docs.un.org/zh/A/68/652},',
      '  langid = {chinese},',
      '  note = {第15段},',
      '}',
    ]);
    const english = bibtex({ ...info, language: 'en', dates: {} }, 'summary');
    expect(english).toContain('author = {{United Nations Secretary-General}},');
    expect(english).toContain('note = {summary},');
    expect(english).not.toContain('year');
  });

  test('what TeX gives a meaning to is escaped', () => {
    const title = { ...info.title, zh: '50% & #1_{x} \\input ~^$' };
    expect(bibtex({ ...info, title }, 15)).toContain(
      'title = {{50\\% \\& \\#1\\_{\\textbraceleft}x{\\textbraceright} {\\textbackslash}input {\\textasciitilde}{\\textasciicircum}\\$}}',
    );
  });

  test('no title can end its field or open another', () => {
    fc.assert(
      fc.property(hostileText(), (zh) => {
        const entry = bibtex({ ...info, title: { ...info.title, zh } }, 15);
        expect(entry.split('\n')).toHaveLength(12);
        let depth = 0;
        for (const [at, character] of [...entry].entries()) {
          if (character === '{') depth += 1;
          if (character === '}') depth -= 1;
          if (at < [...entry].length - 1 && at > 12) expect(depth).toBeGreaterThan(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});
