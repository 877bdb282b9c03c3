import { fold } from '../text/fold.ts';

/** An entry that has names. */
export interface NamedEntry {
  readonly id: string;
  readonly names: readonly string[];
  /** Names in both scripts. */
  readonly inBothScripts: readonly { readonly zh: string; readonly zhHant: string }[];
}

/**
 * What is wrong with the names of an entry: a Traditional form that is another name, or a name that an entry before
 * has. `owners` holds the names of the entries before, folded, with their ids; those of this one are added.
 */
export function nameFaults({ id, names, inBothScripts }: NamedEntry, owners: Map<string, string>): string[] {
  const faults = inBothScripts
    .filter(({ zh, zhHant }) => fold(zh).text !== fold(zhHant).text)
    .map(({ zh, zhHant }) => `${id}: ${zhHant} is not the Traditional form of ${zh}`);
  for (const name of new Set(names.map((each) => fold(each).text))) {
    const owner = owners.get(name);
    if (owner) faults.push(`${id}: “${name}” is also a name of ${owner}`);
    else owners.set(name, id);
  }
  return faults;
}
