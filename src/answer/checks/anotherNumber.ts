import type { Figure } from '../../report/figures/figure.ts';
import type { Library } from '../../search/library.ts';
import { overlaps } from '../../text/span.ts';
import { isCasualties } from '../lookup/figures.ts';
import type { AskedNumber } from '../question/askedNumber.ts';
import type { Understood } from '../question/understand.ts';
import { type Candidate, readPlace } from '../reading/candidates.ts';

const CHANGE =
  /[减降增涨省扩缩裁砍加]|少了|多了|cut|rise|rose|fell|fall|chang|reduc|increas|grow|\b(?:more|less|fewer|cheaper|lower|higher|shorter|faster|larger|smaller)\b/u;
const DEATH = /[死伤亡]|丧生|牺牲|遇难|遇害|殉职|身故|没命|kill|die|dead|death|casualt|injur|fatal/u;
const TARGET = /目标|指标|target|goal|aim/u;

/** Whether a folded question asks by how much something changes. */
export const asksChange = (folded: string): boolean => CHANGE.test(folded);

/** 部署20%女警察的目标: said in the clause of the number. */
function isTarget({ quote, printed }: Figure): boolean {
  const [clause = ''] = quote.paragraph.text.slice(printed.start, quote.end).split(/[,，;；]/u);
  return TARGET.test(clause);
}

/** The dead are not the troops, an increase is not the total, a target is not what is: unless the question says so. */
const SORTS: readonly (readonly [is: (figure: Figure) => boolean, asked: RegExp])[] = [
  [isCasualties, DEATH],
  [({ isChange }) => isChange, CHANGE],
  [isTarget, TARGET],
];

export const isAnotherNumber = (figure: Figure, { folded, number }: Understood): boolean =>
  SORTS.some(([is, asked]) => is(figure) && !asked.test(folded)) || measuresOther(figure, number?.kind, folded);

/** A share is no sum of money; but by how much a sum changes is often given as a share. */
function measuresOther({ kind }: Figure, asked: AskedNumber['kind'] | undefined, folded: string): boolean {
  if (asked === 'money') return kind === 'percentage' && !asksChange(folded);
  return asked === 'share' && kind === 'money';
}

/** Whether all numbers where the reader found the answer are of another sort than the one asked for. */
export function readsAnotherNumber({ hit, reading }: Candidate, asked: Understood, library: Library): boolean {
  const { folded, figures } = library.factsOf(hit.passage.paragraph);
  const place = asked.number && readPlace(reading, folded);
  if (!place) return false;
  const read = figures.filter(({ kind, printed }) => MEASURED.has(kind) && overlaps(printed, place));
  return read.length > 0 && read.every((figure) => isAnotherNumber(figure, asked));
}

const MEASURED: ReadonlySet<Figure['kind']> = new Set(['money', 'percentage', 'personnel', 'count']);
