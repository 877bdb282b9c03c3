import { fold } from '../text/fold.ts';

export interface NamedEntry {
  readonly id: string;
  readonly names: readonly string[];
  readonly inBothScripts: readonly { readonly zh: string; readonly zhHant: string }[];
}

/**
 * Finds Traditional forms that are other names, and names that an earlier entry has. `owners` maps the folded names of
 * earlier entries to their ids; the names of this entry are added.
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
