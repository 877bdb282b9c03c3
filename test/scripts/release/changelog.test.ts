import { expect, test } from 'vitest';
import { withRelease } from '../../../scripts/release/changelog.ts';

const OLDER = '## 0.1.0 (2026-01-02)\n\n- The first.\n';

test('what was unreleased stands below the version and its date, and a new section waits for entries', () => {
  expect(withRelease(`# Changelog\n\n## Unreleased\n\n- More.\n\n${OLDER}`, '0.2.0', '2026-11-30')).toBe(
    `# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-11-30)\n\n- More.\n\n${OLDER}`,
  );
});

test('a heading that names the version to come is one, too', () => {
  expect(withRelease('# Changelog\n\n## Unreleased: 0.2.0\n\nText.\n', '0.2.0', '2026-11-30')).toBe(
    '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-11-30)\n\nText.\n',
  );
});

test.each([
  ['no such section', `# Changelog\n\n${OLDER}`, /has no section/u],
  ['nothing in it', `# Changelog\n\n## Unreleased\n\n${OLDER}`, /says nothing/u],
  ['nothing after it', '# Changelog\n\n## Unreleased\n', /says nothing/u],
])('%s is no release', (_, changelog, reason) => {
  expect(() => withRelease(changelog, '0.2.0', '2026-11-30')).toThrow(reason);
});
