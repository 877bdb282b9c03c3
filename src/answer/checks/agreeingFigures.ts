import type { Figure } from '../../report/figures/figure.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import type { Library } from '../../search/library.ts';
import { covers, periodsIn } from '../../text/dates/periods.ts';
import { fold } from '../../text/fold.ts';
import { contains } from '../../text/span.ts';
import { headOf } from '../../text/tables/tableRow.ts';
import { isCasualties } from '../lookup/figures.ts';
import { type AskedNumber, isPeople } from '../question/askedNumber.ts';
import { kinOf, type Understood } from '../question/understand.ts';

/** Whether a text holds a word, as a word of its own or within a longer one. */
type Holds = (text: string, word: string) => boolean;

/** The figures of a paragraph that fit the question in kind, thing counted, owner and period. */
export function agreeingFigures(
  paragraph: Paragraph,
  asked: Understood,
  number: AskedNumber,
  library: Library,
): Figure[] {
  const holds = holdsOf(library);
  return library
    .factsOf(paragraph)
    .figures.filter(
      (figure) =>
        isKindAsked(figure, number, holds) &&
        isOfEntity(figure, asked, library) &&
        isOfPeriod(figure, asked, library) &&
        isSaid(figure, number, asked, holds) &&
        !isOther(figure, asked),
    );
}

/** Cuts each text into words once: what stands above a table is asked for each of its numbers. */
function holdsOf({ analysis }: Library): Holds {
  const known = new Map<string, { readonly folded: string; readonly words: ReadonlySet<string> }>();
  return (text, word) => {
    const read = known.get(text) ?? { folded: fold(text).text, words: analysis.words(text) };
    known.set(text, read);
    return read.folded.includes(word) || read.words.has(word);
  };
}

const CHANGE =
  /[减降增涨省扩缩裁砍加]|少了|多了|cut|rise|rose|fell|fall|chang|reduc|increas|grow|\b(?:more|less|fewer|cheaper|lower|higher|shorter|faster|larger|smaller)\b/u;

const DEATH = /[死伤亡]|丧生|牺牲|遇难|遇害|殉职|身故|没命|kill|die|dead|death|casualt|injur|fatal/u;

/**
 * A change where none is asked for (an increase is no total), the dead for those who serve, a share for a sum of money, or a sum
 * for a share.
 */
export function isOther(figure: Figure, { folded, number }: Understood): boolean {
  const { kind, isChange } = figure;
  if (isCasualties(figure) && !DEATH.test(folded)) return true;
  if (number?.kind === 'share' && kind === 'money') return true;
  // A change of a sum is often given as a percentage.
  const isUnlike = number?.kind === 'money' && kind === 'percentage';
  return (isChange || isUnlike) && !CHANGE.test(folded);
}

function isKindAsked(figure: Figure, number: AskedNumber, holds: Holds): boolean {
  const { kind } = figure;
  if (number.kind === 'money') return kind === 'money';
  if (number.kind === 'share') return kind === 'percentage';
  return (kind === 'count' || kind === 'personnel') && countsThing(figure, number.thing, holds);
}

function countsThing(figure: Figure, thing: readonly string[], holds: Holds): boolean {
  const { kind, unit, subject } = figure;
  if (thing.length === 0) return true;
  if (thing.some(isPeople)) return kind === 'personnel';
  const texts = [`${unit ?? ''}${subject}`, textAbove(figure)];
  return thing.some((word) => texts.some((text) => holds(text, word)));
}

/** The text above the table of a figure, which says what all its numbers are; empty outside tables. */
function textAbove({ quote, heads }: Figure): string {
  const head = heads.length > 0 && headOf(quote.paragraph.text, quote);
  return head ? quote.paragraph.text.slice(0, head.start) : '';
}

function isOfEntity({ entity, quote }: Figure, { entities }: Understood, library: Library): boolean {
  const kin = entities.flatMap((each) => kinOf(each, library));
  if (kin.length === 0 || (entity && kin.includes(entity))) return true;
  const { mentions } = library.factsOf(quote.paragraph);
  return mentions.some((mention) => kin.includes(mention.entity) && contains(quote, mention.span));
}

/** The figure's own period counts first, then its sentence's, then its paragraph's. */
function isOfPeriod({ quote, period }: Figure, { periods }: Understood, library: Library): boolean {
  if (periods.length === 0) return true;
  const said = [periodsIn(period ?? ''), periodsIn(quote.text), library.factsOf(quote.paragraph).periods];
  const held = said.find((some) => some.length > 0) ?? [];
  return periods.some((each) => held.some((other) => covers(other, each)));
}

/** Whether the sentence, or what stands above its table, holds any of the question's words about the thing counted. */
function isSaid(figure: Figure, { said }: AskedNumber, { entities }: Understood, holds: Holds): boolean {
  if (said.length === 0 || entities.length > 0) return true;
  const texts = [figure.quote.text, figure.subject, textAbove(figure)];
  return said.some((forms) => forms.some((form) => texts.some((text) => holds(text, form))));
}
