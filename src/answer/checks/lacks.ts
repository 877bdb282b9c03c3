import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { isMeant } from '../../report/symbols.ts';
import type { Passage } from '../../search/engine/engine.ts';
import type { Library } from '../../search/library.ts';
import { covers, type Period } from '../../text/dates/periods.ts';
import { kinOf, type Understood } from '../question/understand.ts';
import { agreeingFigures } from './agreeingFigures.ts';
import { namesPerson } from './namesPerson.ts';
import { asksRank, ranksSo } from './superlative.ts';

/** What of a question a passage does not hold. */
export interface Lacks {
  /** Share of the things named that it does not speak of, 0 where none is named. */
  readonly entity: number;
  readonly symbol: boolean;
  readonly period: boolean;
  /** The kind of thing asked for: a number that agrees, a date, a person's name, a resolution. */
  readonly kind: boolean;
}

export function lacksOf({ paragraph, entities }: Passage, asked: Understood, library: Library): Lacks {
  const spokenOf = asked.entities.filter((entity) => kinOf(entity, library).some(({ id }) => entities.includes(id)));
  // Of things compared a passage speaks of one.
  const isEnough = asked.entities.length === 0 || (asked.compares && spokenOf.length > 0);
  return {
    entity: isEnough ? 0 : 1 - spokenOf.length / asked.entities.length,
    symbol: !holdsSymbol(paragraph, asked, library),
    period: !holdsPeriod(paragraph, asked, library),
    kind: !holdsKind(paragraph, asked, library),
  };
}

/** Whether a passage may answer by what it holds: it speaks of something named, and has all else. */
export const lacksNothing = ({ entity, symbol, period, kind }: Lacks): boolean =>
  entity < 1 && !symbol && !period && !kind;

/** What none of several passages holds; of the kind asked for, the first counts. */
export function sharedLacks(passages: readonly Passage[], asked: Understood, library: Library): Lacks {
  const all = passages.map((passage) => lacksOf(passage, asked, library));
  return {
    entity: Math.min(1, ...all.map(({ entity }) => entity)),
    symbol: all.every(({ symbol }) => symbol),
    period: all.every(({ period }) => period),
    kind: all[0]?.kind ?? true,
  };
}

/** Whether a paragraph cites a resolution or report that the question names; true where it names none. */
export const holdsSymbol = (paragraph: Paragraph, { symbols }: Understood, library: Library): boolean =>
  symbols.length === 0 ||
  symbols.some((typed) => library.factsOf(paragraph).symbols.some(({ symbol }) => isMeant(typed, symbol)));

/** Whether a paragraph speaks of a period that the question names; true where it names none. */
export function holdsPeriod(paragraph: Paragraph, { periods }: Understood, library: Library): boolean {
  if (periods.length === 0) return true;
  const held = library.factsOf(paragraph).periods;
  return held.length === 0
    ? periods.every((period) => isOfDocument(period, paragraph.document))
    : periods.some((period) => held.some((each) => covers(each, period)));
}

/** What a report dates by nothing is of its time: of the years round that in which it came out. */
function isOfDocument({ from, to, isBudgetYear }: Period, { dates: { issued, reissued } }: DocumentInfo): boolean {
  const date = issued ?? reissued;
  if (isBudgetYear || date === undefined) return !isBudgetYear;
  const year = Number(date.slice(0, 4));
  return from <= year + 1 && to >= year - 2;
}

function holdsKind(paragraph: Paragraph, asked: Understood, library: Library): boolean {
  if (asksRank(asked.folded)) return ranksSo(paragraph, asked.folded);
  if (asked.number) return agreeingFigures(paragraph, asked, asked.number, library).length > 0;
  const { figures, symbols } = library.factsOf(paragraph);
  if (asked.asks === 'when') return figures.some(({ kind }) => kind === 'date' || kind === 'deadline');
  if (asked.asks === 'resolution') return symbols.length > 0;
  return asked.asks !== 'person' || namesPerson(paragraph.text, asked.folded);
}
