import type { Figure, FigureKind } from '../../report/figures/figure.ts';
import type { Entity } from '../../report/names/entity.ts';
import { isAbout, type Mention } from '../../report/names/mention.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { Quote } from '../../report/quote.ts';
import type { Library } from '../../search/library.ts';
import { sentences } from '../../text/sentences.ts';
import { contains, overlaps } from '../../text/span.ts';

export interface Card {
  readonly entity: Entity;
  /** Whole paragraphs about it; none for a place. */
  readonly about: readonly Quote[];
  readonly mentions: readonly Quote[];
  /** Its counts in the paragraphs about it. */
  readonly figures: readonly Figure[];
}

export function card(entity: Entity, { passages, figures, factsOf }: Library): Card {
  const about: Quote[] = [];
  const mentions: Quote[] = [];
  for (const { paragraph } of passages.filter(({ entities }) => entities.includes(entity.id))) {
    const found = factsOf(paragraph).mentions;
    // A mission's name holds the place, so a paragraph that repeats the name need not be about the place.
    if (entity.kind !== 'place' && isAbout(found, entity)) about.push(Quote.whole(paragraph));
    else
      mentions.push(
        ...mentioningSentences(
          paragraph,
          found.filter((mention) => mention.entity === entity),
        ),
      );
  }
  const subjects = new Set(about.map(({ paragraph }) => paragraph));
  const key = figures.filter((figure) => subjects.has(figure.quote.paragraph) && isKeyFigure(figure, entity));
  return { entity, about, mentions, figures: key.filter((figure) => !isSaidByADeadline(figure, key)) };
}

/** Whether a deadline already states the number: 到 2014 年 6 月，联科行动将缩编至 7 137 人. */
const isSaidByADeadline = (figure: Figure, figures: readonly Figure[]): boolean =>
  figure.kind !== 'deadline' &&
  figures.some(
    ({ kind, quote, said }) =>
      kind === 'deadline' && quote.paragraph === figure.quote.paragraph && contains(said, figure.printed),
  );

const isKeyFigure = ({ entity, kind }: Figure, whose: Entity): boolean => entity === whose && KEY_KINDS.includes(kind);

const KEY_KINDS: readonly FigureKind[] = ['personnel', 'money', 'percentage', 'deadline'];

/** Adjacent sentences become one quote. */
function mentioningSentences(paragraph: Paragraph, found: readonly Mention[]): Quote[] {
  const holding = sentences(paragraph.text).filter((sentence) => found.some(({ span }) => overlaps(span, sentence)));
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of holding) {
    const last = joined.at(-1);
    if (last && last.end === start) last.end = end;
    else joined.push({ start, end });
  }
  return joined.map((span) => Quote.cut(paragraph, span));
}
