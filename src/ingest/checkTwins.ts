import { join } from 'node:path';
import { workOf } from '../report/documentInfo.ts';
import type { DocumentFiles } from './corpus.ts';
import type { Fault } from './fault.ts';

/** A document may stand in several languages, but only once in each. */
export function checkTwins(documents: readonly Pick<DocumentFiles, 'folder' | 'document'>[]): Fault[] {
  const first = new Map<string, string>();
  return documents.flatMap(({ folder, document: { info } }) => {
    const key = `${workOf(info)} in ${info.language}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, info.id);
    return other === undefined
      ? []
      : [{ file: join(folder, 'document.json'), line: null, message: `${key} is already in ${other}` }];
  });
}
