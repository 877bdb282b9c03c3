import { findMentions } from '../../report/mentions.ts';
import { longestAt } from '../../report/trie.ts';
import type { Library } from '../../search/library.ts';
import { findAmounts } from '../../text/amounts.ts';
import { findDates } from '../../text/dates.ts';
import { type Folded, fold, unfold } from '../../text/fold.ts';
import { qualifierEnd, qualifierStart } from '../../text/qualifiers.ts';
import { findQuantities } from '../../text/quantities.ts';
import { contains, type Span } from '../../text/span.ts';

/** What a quotation must not change: a number with its qualifier and unit, a date, a name, a negation. Raw offsets. */
export interface Fact extends Span {
  /** Equal where two texts state the same, however they write it. */
  readonly key: string;
}

/** Words that deny nothing stand before those that do. */
const NEGATION =
  /不(?:断|仅|但|同|过|久|少|论|管|失时机)|未来|无(?:人(?:驾驶|机|航)|论|线)|非(?:洲|盟|常(?!规[^范模]|[设任态])|政府|索特|但)|(?<=[中南西东北])非|(?<not>并非|绝非|没有|[不未无非没勿莫])|\b(?<english>not|no|never|without|cannot)\b/gu;
/** The key of a word that holds a negating character and denies nothing: stating it or not changes no fact. */
export const WORD = 'word';
/** Numbers of one character also write other words (统一, 一个), unless they stand for an order. */
const ORDER = /第$/u;
/** What units measure by which a number is another number: 万美元, 个月. */
const VALUED = new Set(['money', 'time']);

export function findFacts(raw: string, { gazetteer }: Library): Fact[] {
  const folded = fold(raw);
  return [...numbers(folded), ...dates(folded), ...negations(folded), ...worldNames(folded, gazetteer)]
    .map(({ start, end, key }) => ({ ...unfold(folded, start, end), key }))
    .concat(
      findMentions(raw, gazetteer)
        .filter(({ form }) => form === 'name')
        .map(({ entity, span }) => ({ ...span, key: `name ${entity.id}` })),
    );
}

function numbers({ text }: Folded): Fact[] {
  const quantities = findQuantities(text);
  const amounts = findAmounts(text);
  const others = amounts
    .filter((amount) => !quantities.some((quantity) => contains(quantity, amount)))
    .filter(({ form, value, start }) => form !== 'han' || Number(value) > 1 || ORDER.test(text.slice(0, start)))
    .map(({ start, end, value }) => ({ start, end, key: ['number', value, '', ''].join(' ') }));
  const counted = quantities.flatMap(({ start, end, value, unit, measure, qualifier }) => {
    const isShare = measure === 'share';
    const unitAt = unit === null || isShare ? end : end - unit.length;
    const valued = unitAt < end && VALUED.has(measure ?? '') ? [{ start: unitAt, end, key: `unit ${unit}` }] : [];
    const after = qualifierEnd(text, end);
    const number = { start: qualifierStart(text, start), end: after > end ? after : unitAt };
    return [{ ...number, key: ['number', value, isShare ? unit : '', qualifier ?? ''].join(' ') }, ...valued];
  });
  return [...others, ...counted];
}

const dates = ({ text }: Folded): Fact[] =>
  findDates(text).map(({ start, end, value }) => ({ start, end, key: `date ${value}` }));

function negations({ text }: Folded): Fact[] {
  return Array.from(text.matchAll(NEGATION), ({ 0: word, index, groups }) => ({
    start: index,
    end: index + word.length,
    key: groups?.not || groups?.english ? 'not' : WORD,
  }));
}

/** Names of the world that the gazetteers do not hold: of countries, agencies, missions of another time. */
function worldNames({ text }: Folded, { lexicon }: Library['gazetteer']): Fact[] {
  const found: Fact[] = [];
  for (let start = 0; start < text.length; ) {
    const name = longestAt(lexicon.worldNames, text, start, () => true);
    if (name) found.push({ start, end: name.end, key: `name ${name.value.id}` });
    start = name ? name.end : start + 1;
  }
  return found;
}

/** Facts of a raw text as spans of it folded. */
export const foldedFacts = (folded: Folded, facts: readonly Fact[]): Fact[] =>
  facts.flatMap((fact) => {
    const span = foldedSpan(folded, fact);
    return span ? [{ ...span, key: fact.key }] : [];
  });

/** A span of a raw text as one of it folded; null where folding leaves nothing of it. */
export function foldedSpan({ starts, ends }: Folded, raw: Span): Span | null {
  const start = starts.findIndex((at) => at >= raw.start);
  const end = ends.findLastIndex((at) => at <= raw.end) + 1;
  return start >= 0 && start < end ? { start, end } : null;
}
