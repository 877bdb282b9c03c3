import fc from 'fast-check';
import { expect } from 'vitest';
import type { Document } from '../../../src/report/document.ts';
import type { Paragraph } from '../../../src/report/paragraph.ts';

/** How often each non-blank character of the source belongs to an element. */
export function coverage({ sections, paragraphs, furniture = [] }: Document, source: string): number[] {
  const times = Array.from(source, () => 0);
  const spans = [
    ...sections.map((section) => section.source),
    ...furniture,
    ...paragraphs.flatMap(({ label, runs }) => [...(label ? [label] : []), ...runs.map((run) => run.source)]),
  ];
  for (const { start, end } of spans) for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1;
  return times.filter((_, at) => /\S/u.test(source.charAt(at)));
}

/** Each character stands in the source; only a space may stand for a line end. */
export function expectWayBack({ paragraphs }: Document, source: string): void {
  for (const each of paragraphs) {
    for (let at = 0; at < each.text.length; at++) {
      const [read, printed] = [each.text[at], source[sourceOffset(each, at)]];
      if (read !== printed) expect([' \n', ' \f', '\n\f']).toContain(`${read}${printed}`);
    }
  }
}

/** Whatever stands in its lines, each non-blank character of a text belongs to one element and knows its place. */
export function expectNothingLost(read: (source: string) => Document, ...lines: readonly string[]): void {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 30 }), (chosen) => {
      const source = chosen.join('\n');
      const document = read(source);
      expect(new Set([...coverage(document, source), 1])).toEqual(new Set([1]));
      expectWayBack(document, source);
    }),
  );
}

/** The source file offset of the character at `offset` in the paragraph's text. */
export function sourceOffset(paragraph: Paragraph, offset: number): number {
  const run = paragraph.runs.findLast((candidate) => candidate.at <= offset);
  if (!run || offset < 0 || offset >= paragraph.text.length) {
    throw new RangeError(`Paragraph ${paragraph.id} has no character ${offset}`);
  }
  return run.source.start + (offset - run.at);
}
