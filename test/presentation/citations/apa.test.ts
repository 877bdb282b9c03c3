import { describe, expect, test } from 'vitest';
import { apa, apaInText } from '../../../src/presentation/citations/apa.ts';
import { REPORT } from '../../corpus.ts';

const { info } = REPORT.document;

describe('APA 7', () => {
  test('a report has its writer for author, its symbol for number and its paragraph for page', async () => {
    const cited = await apa(info);
    expect(cited.reference).toBe(
      'United Nations Secretary-General. (2014). Implementation of the recommendations of the Special Committee on Peacekeeping Operations: Report of the Secretary-General (A/68/652). https://docs.un.org/en/A/68/652',
    );
    expect(apaInText(cited, 15)).toBe('(United Nations Secretary-General, 2014, para. 15)');
  });

  test('a part without a number is cited by its name', async () => {
    const cited = await apa(info);
    expect(apaInText(cited, 'summary')).toBe('(United Nations Secretary-General, 2014, summary)');
    expect(apaInText(cited, 'fn1')).toBe('(United Nations Secretary-General, 2014, footnote 1)');
  });

  test('a document without a symbol is cited without number and address, one without a date says so', async () => {
    const treaty = { ...info, id: 'lighthouse', symbol: '《灯塔公约》', hasSymbol: false, dates: {} };
    const cited = await apa(treaty);
    expect(cited.reference).toMatch(
      /Secretary-General\. \(n\.d\.\)\. Implementation.* Report of the Secretary-General\.$/u,
    );
    expect(apaInText(cited, 15)).toBe('(United Nations Secretary-General, n.d., para. 15)');
  });

  test('a document is read once, however often it is cited', async () => {
    const [first, second] = await Promise.all([apa(info), apa(info)]);
    expect(first).toBe(second);
  });
});
