import { ReleaseError } from './releaseError.ts';

/**
 * The changelog whose unreleased section has become that of the version, below a new one without entries.
 * @param date as 2026-11-30
 */
export function withRelease(changelog: string, version: string, date: string): string {
  const [heading] = /^## Unreleased.*$/mu.exec(changelog) ?? [];
  if (heading === undefined) throw new ReleaseError('CHANGELOG.md has no section "## Unreleased".');
  const [before = '', after = ''] = changelog.split(`${heading}\n`, 2);
  const [section = ''] = after.split(/^## /mu, 1);
  if (section.trim() === '')
    throw new ReleaseError('CHANGELOG.md says nothing under "## Unreleased": what has changed?');
  return `${before}## Unreleased\n\n## ${version} (${date})\n${after}`;
}
