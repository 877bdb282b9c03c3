import { workOf } from '../../report/documentInfo.ts';
import type { Library } from '../../search/library.ts';
import { inOneLanguage, wholeOf, within } from '../../search/within.ts';
import { understand } from '../question/understand.ts';
import { findEvidence, isLikely, type Signals } from './decision.ts';

/**
 * Below this logit the reader hardly sees an answer, and this much above it an answer elsewhere is far clearer. Of 165
 * questions asked of a wrong document 26 were answered without, 12 with it (docs/quality.md).
 */
const HARDLY = -2.5;
const CLEARER = 5;

/** Whether a document that was not chosen answers so much better that what was found here is no answer. */
export async function isOutdone({ answers }: Signals, question: string, library: Library): Promise<boolean> {
  if (answers >= HARDLY) return false;
  const others = othersOf(library);
  if (!others) return false;
  const { signals, missing } = await findEvidence(understand(question, others), others, {});
  return !missing && signals !== null && isLikely(signals) && signals.answers > answers + CLEARER;
}

/** The other documents, read in the same language; null where there are none. */
function othersOf(library: Library): Library | null {
  const works = new Set(library.documents.map(({ info }) => workOf(info)));
  const whole = wholeOf(library);
  const others = whole.documents.filter(({ info }) => !works.has(workOf(info)));
  const [first] = library.documents;
  return first && others.length > 0 ? inOneLanguage(within(whole, others), first.info.language) : null;
}
