import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/screenshots/chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
const file = join(folder, 'chromium');
writeFileSync(file, '');
afterAll(() => rmSync(folder, { recursive: true }));

it('finds a browser on the PATH', () => {
  expect(findChromium({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(file);
});

it('takes the one named in CHROME_PATH, and no other', () => {
  expect(findChromium({ CHROME_PATH: file, PATH: '' })).toBe(file);
  expect(findChromium({ CHROME_PATH: '/nowhere/chrome', PATH: folder })).toBeUndefined();
});
