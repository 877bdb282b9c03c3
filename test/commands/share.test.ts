import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceOf } from '../../src/presentation/controls/quoteReference.ts';
import { Quote } from '../../src/report/quote.ts';
import { dispatched, PERSON } from '../command/press.ts';
import { REPORT } from '../corpus.ts';
import { hostileText } from '../presentation/hostile.ts';
import { buttonsIn, quotesIn } from '../presentation/messages.ts';

describe('what is shared', () => {
  test('comes as a new message for all, in the name of the person, in the order of the report', async () => {
    const { show, message, words } = await dispatched('share', { quotes: 'A/68/652:71:0-40,A/68/652:15:0-40' });
    expect(show).toBe('post');
    expect(message.ephemeral).toBeUndefined();
    expect(words).toMatch(/^Li\*Wei 分享\n“2013 年 4 月[^”]*”\nA\/68\/652，第15段.*\n〔…〕\n“今天/u);
    expect(buttonsIn(message).map(({ request }) => request.command)).toEqual([
      'context',
      'cite',
      'context',
      'cite',
      'remove',
    ]);
  });

  test('is one quote where nothing is left out', async () => {
    const { message, words } = await dispatched('share', { quotes: 'A/68/652:15:40-60,A/68/652:15:0-40' });
    expect(quotesIn(message).map(({ start, end }) => [start, end])).toEqual([[0, 60]]);
    expect(words).not.toContain('〔…〕');
  });

  test('fits into one message, or the person is asked for less', async () => {
    const all = REPORT.document.paragraphs.slice(2, 22).map((each) => referenceOf(Quote.whole(each)));
    const { message, words, show } = await dispatched('share', { quotes: all.join() });
    expect(words).toBe('选中的引文合起来超出一条消息的长度，请少选几条。');
    expect([show, message.ephemeral]).toEqual([undefined, true]);
  });

  test('needs a channel', async () => {
    const direct = { place: 'direct', person: PERSON } as const;
    const { show, words } = await dispatched('share', { quotes: 'A/68/652:15:0-40' }, direct);
    expect(words).toBe('这个按钮已失效，请重新提问。');
    expect(show).toBeUndefined();
  });

  test('is never anything but words of the report, whatever is sent', async () => {
    const piece = fc.constantFrom('A/68/652', ':15:', ':summary:', '0-40', '41-80', ',', 'x', '“', '3-4');
    const sent = fc.oneof(
      hostileText(6),
      fc.array(piece, { maxLength: 9 }).map((all) => all.join('')),
    );
    await fc.assert(
      fc.asyncProperty(sent, async (quotes) => {
        const { show, message, answer } = await dispatched('share', { quotes });
        if (answer === 'error') expect([show, message.ephemeral]).toEqual([undefined, true]);
        else expect(show).toBe('post');
        for (const { paragraph, text, start } of quotesIn(message)) {
          expect(REPORT.document.paragraphs).toContain(paragraph);
          expect(paragraph.text.indexOf(text, start)).toBe(start);
        }
      }),
      { numRuns: 300 },
    );
  });
});
