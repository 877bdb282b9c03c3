import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/presentation/markdown/markdown.ts';
import { sharedMessage } from '../../../src/presentation/replies/shared.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraph } from '../../corpus.ts';
import { hostileText } from '../hostile.ts';
import { quotesIn, wordsIn } from '../messages.ts';
import { shown, visible, withoutIsolates } from '../shown.ts';

const QUOTES = [14, 15, 71].map((id) => Quote.cut(paragraph(id), { start: 0, end: 20 }));

test('an excerpt says who shares it, and marks what is left out between its quotes', () => {
  const message = sharedMessage(QUOTES, '李伟', zhCN);
  expect(quotesIn(message)).toEqual(QUOTES);
  expect(wordsIn(message).split('\n')).toEqual([
    '李伟 分享',
    `“${QUOTES[0]?.text}”`,
    '〔原文如此，疑为“利比里亚”，印作“利比亚”〕',
    'A/68/652，第14段 · 二. 2013 年主要业务发展情况',
    '〔…〕',
    `“${QUOTES[1]?.text}”`,
    'A/68/652，第15段 · 二. 2013 年主要业务发展情况',
    '〔…〕',
    `“${QUOTES[2]?.text}”`,
    'A/68/652，第71段 · 七. 能力和业绩',
    expect.stringMatching(/^A\/68\/652 《/u),
  ]);
});

test('one quote alone leaves nothing out', () => {
  expect(wordsIn(sharedMessage(QUOTES.slice(0, 1), '李伟', zhCN))).not.toContain('〔…〕');
});

test('a name is shown as it is, whatever it looks like', () => {
  fc.assert(
    fc.property(hostileText(6), (name) => {
      const oneLine = `a${name.replaceAll(/[\n\r\u2028\u2029\u0085]/gu, '')}`;
      const [head] = sharedMessage(QUOTES.slice(0, 1), oneLine, zhCN).components;
      if (head?.kind !== 'text') throw new Error('no text');
      const { text, types } = shown(toMarkdown(head.lines).replace(/^-# /u, ''));
      expect(withoutIsolates(text)).toBe(withoutIsolates(visible(`${oneLine} 分享`)));
      expect(types).toEqual([]);
    }),
  );
});
