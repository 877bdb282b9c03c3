import { latest } from '../queue/latest.ts';
import { perObject } from '../queue/perObject.ts';
import { firstPlace } from '../text/firstPlace.ts';
import type { Document } from './document.ts';
import type { Paragraph } from './paragraph.ts';
import type { Quote } from './quote.ts';
import { headings } from './section.ts';

/** UTF-16 units that one end of a directive has at least: fewer stand in too many places. */
const SHORTEST = 6;

/**
 * The directive with which a browser highlights the quote in the page of its document: `:~:text=first,last`, or the
 * whole text (https://wicg.github.io/scroll-to-text-fragment/, section 3). A browser takes the first place of the page
 * where the words stand, so they are as many as it takes to stand nowhere before. Null where the quote is printed
 * before, and where it takes more than `most` characters.
 */
export function textDirective({ text, paragraph, start }: Quote, document: Document, most: number): string | null {
  const page = pageText(document);
  const place = page.starts.get(paragraph);
  // Half of a pair cannot be written in UTF-8.
  if (place === undefined || /\p{Surrogate}/u.test(text)) return null;
  const words = comparable(text);
  const ends = wordEndsIn(document.info.language)(text);
  const isFirst = (end: number) => page.text.indexOf(words.slice(0, end)) === place + start;
  const first = least(
    ends.filter((end) => end >= SHORTEST && end <= most),
    isFirst,
  );
  if (first === undefined) return null;
  const isLast = (from: number) => words.indexOf(words.slice(from), first) === from;
  const begins = ends.filter((from) => from > first && from <= text.length - SHORTEST && from >= text.length - most);
  const last = least(begins.toReversed(), isLast);
  const parts = last === undefined ? [text] : [text.slice(0, first), text.slice(last)];
  const directive = `:~:text=${parts.map(encoded).join(',')}`;
  return directive.length > most ? null : directive;
}

/** The first value that holds, where all after it hold too. */
const least = (values: readonly number[], holds: (value: number) => boolean): number | undefined =>
  values[firstPlace(values, holds)];

/** What stands in the page before and in its paragraphs, and where each of them begins. */
interface PageText {
  readonly text: string;
  readonly starts: ReadonlyMap<Paragraph, number>;
}

const pageText = perObject(({ info, sections, paragraphs }: Document): PageText => {
  const starts = new Map<Paragraph, number>();
  let text = [info.symbol, info.title.zh, info.title.en, ...sections.flatMap(headings), ''].join('\n');
  for (const paragraph of paragraphs) {
    starts.set(paragraph, text.length);
    text += `${paragraph.text}\n`;
  }
  return { text: comparable(text), starts };
});

/** Browsers do not tell capital letters from small ones. */
function comparable(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Texts whose words are kept: those of a reply are linked several times. */
const KEPT = 200;

/** A directive may begin and end only with whole words; those of Chinese are the browser's, by ICU's dictionary. */
const wordEndsIn = latest(6, (language: string) => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return latest(KEPT, (text: string): readonly number[] =>
    Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length),
  );
});

/** `-`, `,` and `&` have a meaning in a directive; the others could end a link of Discord's. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*~_]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
