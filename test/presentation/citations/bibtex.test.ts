import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '../../../src/presentation/citations/bibtex.ts';
import { REPORT } from '../../corpus.ts';
import { hostileText } from '../hostile.ts';

const { info } = REPORT.document;

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
