import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wellFormed } from '../../../src/presentation/markdown/escape.ts';
import { toMarkdown } from '../../../src/presentation/markdown/markdown.ts';
import {
  QUESTION_ID,
  questionDisplay,
  questionFrom,
  shownQuestion,
} from '../../../src/presentation/markdown/question.ts';
import { hostileText } from '../hostile.ts';
import { bidiDepth, shown } from '../shown.ts';

const content = (question: string): string => toMarkdown(questionDisplay(question).lines);

describe('the question in the message', () => {
  it('is read back exactly, however hostile, up to 500 characters', () => {
    const question = fc
      .oneof(hostileText(200), fc.string({ unit: 'binary', maxLength: 500 }))
      .map((text) => text.slice(0, 500));
    fc.assert(
      fc.property(question, (text) => {
        expect(questionFrom(content(text))).toBe(wellFormed(text));
        expect(shown(content(text)).types).toEqual([]);
        expect(bidiDepth(content(text))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back although Discord trims the text', () => {
    expect(questionFrom(content('  两端有空格 \n').trim())).toBe('  两端有空格 \n');
  });

  it('is not found in any other text', () => {
    expect(questionFrom('“2013年，有36名维和人员被打死。”')).toBeNull();
    expect(questionFrom('')).toBeNull();
  });

  it('is found among the components of a message by its id', () => {
    const lines = [{ style: 'body' as const, parts: [{ kind: 'text' as const, text: '甲' }] }];
    expect(shownQuestion([{ kind: 'text', lines }, { kind: 'separator' }, questionDisplay('乙？')])).toBe('乙？');
    expect(shownQuestion([{ kind: 'text', lines, id: 7 }])).toBeUndefined();
    expect(questionDisplay('乙？').id).toBe(QUESTION_ID);
  });
});
