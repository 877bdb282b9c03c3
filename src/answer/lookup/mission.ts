import type { ParagraphFacts } from '../../report/facts/paragraphFacts.ts';
import type { Figure, FigureKind } from '../../report/figures/figure.ts';
import type { Entity } from '../../report/names/entity.ts';
import { isAbout } from '../../report/names/mention.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { Quote } from '../../report/quote.ts';
import type { Library } from '../../search/library.ts';
import { joinNeighbours } from '../../text/joinNeighbours.ts';
import { contains, hull, overlaps } from '../../text/span.ts';

export interface Card {
  readonly entity: Entity;
  /** Whole paragraphs about it; none for a place. */
  readonly about: readonly Quote[];
  readonly mentions: readonly Quote[];
  /** Its counts in the paragraphs about it. */
  readonly figures: readonly Figure[];
}

export function card(entity: Entity, { passages, figures, factsOf }: Library): Card {
  const naming = passages.filter(({ entities }) => entities.includes(entity.id)).map(({ paragraph }) => paragraph);
  // A mission's name holds the place, so a paragraph that repeats the name need not be about the place.
  const isSubject = (paragraph: Paragraph) => entity.kind !== 'place' && isAbout(factsOf(paragraph).mentions, entity);
  const subjects = naming.filter(isSubject);
  const others = naming.filter((paragraph) => !isSubject(paragraph));
  const key = figures.filter(
    (figure) =>
      figure.entity === entity && KEY_KINDS.includes(figure.kind) && subjects.includes(figure.quote.paragraph),
  );
  return {
    entity,
    about: subjects.map(Quote.whole),
    mentions: others.flatMap((paragraph) => sentencesMentioning(entity, paragraph, factsOf(paragraph))),
    figures: key.filter((figure) => !isSaidByADeadline(figure, key)),
  };
}

const KEY_KINDS: readonly FigureKind[] = ['personnel', 'money', 'percentage', 'deadline'];

/** Whether a deadline already states the number: 到 2014 年 6 月，联科行动将缩编至 7 137 人. */
const isSaidByADeadline = (figure: Figure, figures: readonly Figure[]): boolean =>
  figure.kind !== 'deadline' &&
  figures.some(
    ({ kind, quote, said }) =>
      kind === 'deadline' && quote.paragraph === figure.quote.paragraph && contains(said, figure.printed),
  );

/** Adjacent sentences become one quote. */
function sentencesMentioning(entity: Entity, paragraph: Paragraph, { sentences, mentions }: ParagraphFacts): Quote[] {
  const spans = mentions.filter((mention) => mention.entity === entity).map(({ span }) => span);
  const holding = sentences.filter((sentence) => spans.some((span) => overlaps(span, sentence)));
  const joined = joinNeighbours(holding, (last, next) => (last.end === next.start ? hull(last, next) : null));
  return joined.map((span) => Quote.cut(paragraph, span));
}
