import { fold } from '../../text/fold.ts';
import { groupBy } from '../../text/groupBy.ts';
import type { Figure } from './figure.ts';

/** Two figures, or two parts and their sum, to show side by side. A reply never adds them up. */
export type Relation =
  /** The part may be included in the whole: 14 of the 27 deaths. */
  | { readonly kind: 'within'; readonly part: Figure; readonly whole: Figure }
  /** Another figure rounds the sum of the parts: 85 207 and 12 807 become 将近 100 000. */
  | { readonly kind: 'differs'; readonly parts: readonly [Figure, Figure]; readonly rounded: Figure };

/** Largest relative difference between a rounded number and the exact one. */
const ROUNDING = 0.05;
/** Text between two joined numbers: 85 207 名军事人员和 12 807 名警察人员. */
const JOINED = /^[^,;:。]{0,16}[和及与]$/u;

/**
 * `within` needs the same period and subject, and only the part may have an entity. `differs` needs a rounded figure
 * whose subject uses only characters from the subjects of the two parts.
 */
export function related(figures: readonly Figure[]): Relation[] {
  const byDocument = groupBy(figures, ({ quote }) => quote.paragraph.document.id);
  return [...byDocument.values()].flatMap(relatedInDocument);
}

function relatedInDocument(figures: readonly Figure[]): Relation[] {
  const counted = figures.filter(({ kind }) => kind === 'personnel' || kind === 'count' || kind === 'money');
  return [...counted.flatMap((part) => within(part, counted)), ...sums(counted)];
}

const within = (part: Figure, figures: readonly Figure[]): Relation[] =>
  figures
    .filter((whole) => part.entity !== null && whole.entity === null && part.period !== null)
    .filter(
      (whole) =>
        isNumber(part) &&
        isNumber(whole) &&
        part.value < whole.value &&
        part.kind === whole.kind &&
        part.period === whole.period &&
        saysWithWordsOf(part.subject, whole.subject),
    )
    .map((whole) => ({ kind: 'within', part, whole }));

function sums(figures: readonly Figure[]): Relation[] {
  const rounded = figures.filter(({ qualifier }) => qualifier === 'about' || qualifier === 'nearly');
  return figures.flatMap((second, index): Relation[] => {
    const first = figures[index - 1];
    if (!first || !areJoined(first, second) || !isNumber(first) || !isNumber(second)) return [];
    const sum = first.value + second.value;
    const parts: readonly [Figure, Figure] = [first, second];
    return rounded
      .filter((round) => isNumber(round) && Math.abs(round.value - sum) <= ROUNDING * round.value)
      .filter((round) => round.unit === first.unit && round.kind === first.kind)
      .filter((round) => saysWithWordsOf(round.subject, first.subject + second.subject))
      .map((round) => ({ kind: 'differs', parts, rounded: round }));
  });
}

function areJoined(first: Figure, second: Figure): boolean {
  const { paragraph } = first.quote;
  if (paragraph !== second.quote.paragraph || first.unit !== second.unit || first.kind !== second.kind) return false;
  return JOINED.test(fold(paragraph.text.slice(first.printed.end, second.printed.start)).text);
}

const isNumber = (figure: Figure): figure is Figure & { readonly value: number } => typeof figure.value === 'number';

/** Whether `long` has all characters of `short`, as in abbreviations: 军警人员 in 军事人员警察人员. */
function saysWithWordsOf(short: string, long: string): boolean {
  const characters = new Set(fold(long).text);
  return Array.from(fold(short).text).every((character) => characters.has(character));
}
