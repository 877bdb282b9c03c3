import type { Figure } from '../../report/figures/figure.ts';
import { isAbout } from '../../report/names/mention.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import type { Library } from '../../search/library.ts';
import { covers, periodsIn } from '../../text/dates/periods.ts';
import { fold } from '../../text/fold.ts';
import { contains } from '../../text/span.ts';
import { type AskedNumber, isPeople } from '../question/askedNumber.ts';
import { kinOf, type Understood } from '../question/understand.ts';
import { asksChange, isAnotherNumber } from './anotherNumber.ts';

/** The figures of a paragraph that can be the number asked for: its kind, what it counts, whose it is and of when. */
export function agreeingFigures(
  paragraph: Paragraph,
  asked: Understood,
  number: AskedNumber,
  library: Library,
): Figure[] {
  return library
    .factsOf(paragraph)
    .figures.filter(
      (figure) =>
        isOfKind(figure, number, asked, library) &&
        isOfEntity(figure, asked, library) &&
        isOfPeriod(figure, asked, library) &&
        isSaid(figure, number, asked, library) &&
        !isAnotherNumber(figure, asked),
    );
}

function isOfKind(figure: Figure, number: AskedNumber, { folded }: Understood, library: Library): boolean {
  const { kind } = figure;
  // A change of a sum is often given as a share of it.
  if (number.kind === 'money')
    return kind === 'money' || (kind === 'percentage' && asksChange(folded) && figure.isChange);
  if (number.kind === 'share') return kind === 'percentage';
  // 再减多少 and 目标是多少 may be answered by a share, 多少名女警察 may not.
  if (kind === 'percentage') return number.unit === '' && number.thing.every((word) => TOLD_BY_SHARES.test(word));
  return (kind === 'count' || kind === 'personnel') && countsThing(figure, number, library);
}

/** Things that are often given as a share. */
const TOLD_BY_SHARES = /目标|比例|比率|份额/u;
/** Characters after a number within which what it counts is named. */
const NEAR = 12;

function countsThing(
  { kind, unit, subject, printed, quote }: Figure,
  { unit: asked, thing }: AskedNumber,
  { analysis }: Library,
): boolean {
  if (asked !== '' && unit === asked) return true;
  if (thing.length === 0) return asked === '';
  if (thing.some(isPeople)) return kind === 'personnel';
  const [near = ''] = quote.paragraph.text.slice(printed.end, printed.end + NEAR).split(/\d/u);
  const held = fold(`${unit ?? ''}${subject} ${near}`).text;
  const words = analysis.words(held);
  return thing.some((word) => held.includes(word) || words.has(word));
}

/** Before a name: the sentence leaves it out, so its number is another's. */
const EXCLUDED = /(?:不包括|不含|不计|除了?|除去|扣除)[^。;；]*$/u;
/** Between a number and a name: the name is that of a part of it. */
const PART = /其中/u;

function isOfEntity(figure: Figure, { entities }: Understood, library: Library): boolean {
  const kin = entities.flatMap((entity) => kinOf(entity, library));
  if (kin.length === 0 || (figure.entity && kin.includes(figure.entity))) return true;
  const { text, start, paragraph } = figure.quote;
  const { mentions } = library.factsOf(paragraph);
  const named = mentions.filter(({ entity, span }) => kin.includes(entity) && contains(figure.quote, span));
  const number = figure.printed.start - start;
  if (named.length > 0) {
    return named.some(({ span }) => {
      const at = span.start - start;
      return !EXCLUDED.test(text.slice(0, at)) && !PART.test(text.slice(number, Math.max(number, at)));
    });
  }
  // A sentence that names nobody speaks of what its paragraph is about.
  const isNobodys = figure.entity === null || figure.entity.everywhere === true;
  return isNobodys && kin.some((entity) => isAbout(mentions, entity));
}

function isOfPeriod({ quote, period }: Figure, { periods }: Understood, library: Library): boolean {
  if (periods.length === 0) return true;
  const said = [periodsIn(period ?? ''), periodsIn(quote.text), library.factsOf(quote.paragraph).periods];
  const held = said.find((some) => some.length > 0) ?? [];
  return periods.some((each) => held.some((other) => covers(other, each)));
}

/** Whether the sentence says anything of what the question says of the thing it counts. */
function isSaid({ quote }: Figure, { said }: AskedNumber, { entities }: Understood, { analysis }: Library): boolean {
  if (said.length === 0 || entities.length > 0) return true;
  const { text } = fold(quote.text);
  const words = analysis.words(quote.text);
  return said.some((forms) => forms.some((form) => text.includes(form) || words.has(form)));
}
