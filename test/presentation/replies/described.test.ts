import { describe, expect, test } from 'vitest';
import { describeDocument } from '../../../src/answer/lookup/documentFacts.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { describedMessage } from '../../../src/presentation/replies/described.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { LANGUAGES, quotesIn, wordsIn } from '../messages.ts';

const opened = await library();

describe.each(LANGUAGES)('in %s', (locale, wording) => {
  test('a reissued document says that its first issue is not printed', () => {
    const described = describeDocument('date', REPORT.document, opened);
    const message = describedMessage(described, '这份报告是什么时候发布的？', wording);
    expect(faults(message)).toEqual([]);
    expect(quotesIn(message).map(({ text }) => text)).toEqual(['** 由于技术原因于2014年2月7日第二次重发。']);
    expect(wordsIn(message)).toContain('2014-02-07');
    expect(wordsIn(message)).toContain(
      {
        'zh-CN': '首次印发的日期文中未印出',
        'zh-TW': '首次印發的日期文中未印出',
        'en-US': 'first issue is not printed',
      }[locale as string],
    );
  });

  test('what is printed nowhere is told without a quote, with where it comes from', () => {
    const message = describedMessage(describeDocument('symbol', REPORT.document, opened), '文号', wording);
    expect(quotesIn(message)).toEqual([]);
    expect(wordsIn(message)).toContain('document.json');
  });
});
