import { shortName } from '../../report/names/entity.ts';
import type { Filter, Query } from '../../search/engine/engine.ts';
import type { Understood } from './understand.ts';

/** Words surer than this are read by the encoder, too: it takes a question's meaning from the words of reports better. */
const SURE = 0.6;

/** What the engine is asked: the question as it was meant, and the words that stand for its own. */
export function queryOf({ text, folded, also, named }: Understood, filter: Filter, limit: number): Query {
  const names = named.map(shortName).filter((name) => !text.includes(name));
  const sure = also.filter(({ weight }) => weight >= SURE).map((each) => each.text);
  return { text, also, meant: [folded, ...names, ...sure].join(' '), filter, limit };
}
