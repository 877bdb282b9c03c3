import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run writes outside the project goes into one folder, which ends with the run. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
