import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe } from 'vitest';

const isCi = Boolean(process.env.CI);
const isThere = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));
if (!isThere && !isCi) console.warn('The tests with LibreOffice are skipped: there is no soffice.');

/** A group of tests that need LibreOffice: skipped where there is none, but failing in CI. */
export const describeOffice = isThere || isCi ? describe : describe.skip;

/** What LibreOffice makes of a flat text document, in `directory`: its profile stays there, too. */
export function typeset(directory: string, fodt: string, format: 'docx' | 'html' | 'pdf'): Uint8Array {
  const file = join(directory, 'typeset.fodt');
  writeFileSync(file, fodt);
  const profile = `-env:UserInstallation=${pathToFileURL(join(directory, 'profile'))}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', directory, file], {
    stdio: 'ignore',
  });
  return Uint8Array.from(readFileSync(join(directory, `typeset.${format}`)));
}
