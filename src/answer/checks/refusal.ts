import { shortName } from '../../report/names/entity.ts';
import type { Library } from '../../search/library.ts';
import { periodName } from '../../text/dates/periods.ts';
import { ordinalsIn } from '../../text/numbers/ordinals.ts';
import type { Missing } from '../answer.ts';
import type { Understood } from '../question/understand.ts';
import type { Candidate } from '../reading/candidates.ts';
import { readsOther } from './answerPlace.ts';
import { holdsPeriod, holdsSymbol, type Lacks, lacksOf } from './lacks.ts';

/** What a question names exactly and nothing found holds, which is enough to refuse; null where all of it is found. */
export function exactlyMissing(asked: Understood, candidates: readonly Candidate[], library: Library): Missing | null {
  const [unknown] = asked.unknown;
  if (unknown) return { what: 'name', name: unknown };
  if (!isHeld(asked, library)) return { what: 'words', name: asked.typed };
  const paragraphs = candidates.map(({ hit }) => hit.passage.paragraph);
  if (!library.passages.some((passage) => holdsSymbol(passage, asked))) return missingSymbol(asked);
  const [best] = candidates;
  if (best && !paragraphs.some((paragraph) => holdsPeriod(paragraph, asked, library))) return missingPeriod(asked);
  const isOther = best && readsOther(best, asked, library) && lacksOf(best.hit.passage, asked, library).kind;
  if (isOther) return { what: 'number', name: namedIn(asked) };
  const isThere = ordinalsIn(asked.folded).every(library.isNumbered);
  return isThere ? null : { what: 'words', name: asked.typed };
}

/** Whether any passage holds a word of the question: meaning alone finds something near to anything. */
const isHeld = ({ text, also }: Understood, { analysis, isKnown }: Library): boolean =>
  [text, ...also.map((each) => each.text)].some((each) => analysis.question(each).words.some(isKnown));

/** The first thing that the passages lack, as it is told to the person. */
export function missingOf(lacks: Lacks, asked: Understood): Missing {
  const names = namedIn(asked);
  if (lacks.entity === 1) return { what: 'name', name: names };
  if (lacks.symbol) return missingSymbol(asked);
  if (lacks.period) return missingPeriod(asked);
  const what = lacks.kind ? kindMissing(asked) : null;
  return what ? { what, name: names } : { what: 'words', name: asked.typed };
}

const namedIn = ({ entities }: Understood): string => entities.map(shortName).join('、');

const missingSymbol = ({ symbols }: Understood): Missing => ({ what: 'symbol', name: symbols.join('、') });

const missingPeriod = ({ periods }: Understood): Missing => ({
  what: 'period',
  name: periods.map(periodName).join('、'),
});

function kindMissing({ asks, number }: Understood): Missing['what'] | null {
  if (number) return 'number';
  if (asks === 'when') return 'date';
  return asks === 'person' ? 'person' : null;
}
