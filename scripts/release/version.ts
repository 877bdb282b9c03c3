import { ReleaseError } from './releaseError.ts';

function partsOf(version: string): readonly number[] {
  if (!/^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}$/u.test(version))
    throw new ReleaseError(`${version} is no version: it must be three numbers, such as 0.2.0.`);
  return version.split('.').map(Number);
}

/** Throws a ReleaseError unless the one version comes after the other. */
export function checkNewer(version: string, last: string): void {
  const before = partsOf(last);
  const differences = partsOf(version).map((part, at) => part - (before[at] ?? 0));
  const first = differences.find((difference) => difference !== 0) ?? 0;
  if (first <= 0) throw new ReleaseError(`${version} is not newer than ${last}, the version of package.json.`);
}
