import { join } from 'node:path';
import { release } from './release.ts';
import { ReleaseError } from './releaseError.ts';

const [version, ...more] = process.argv.slice(2);
const directory = join(import.meta.dirname, '../..');

try {
  if (version === undefined || more.length > 0) throw new ReleaseError('Say which version: npm run release -- 0.2.0');
  const date = new Date().toISOString().slice(0, 10);
  const files = release({ directory, version, date, output: join(directory, 'dist') });
  console.log(`Committed and tagged v${version}. Look at it, then: git push --follow-tags\n${files.join('\n')}`);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
