import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { beirFiles } from './beirFiles.ts';
import { ORIGINALS } from './originals.ts';

const USAGE = `npm run --silent prepare-sets -- --originals DIR [--data DIR]

Writes the sets in BEIR layout into --data (BENCH_DATA where it is not given) from the files that you put into --originals.`;

/** Makes each set whose original is there, and says where the others are to be had. */
function main(): void {
  const { values } = parseArgs({
    options: { originals: { type: 'string' }, data: { type: 'string', default: process.env.BENCH_DATA ?? '' } },
  });
  if (!values.originals || values.data === '') {
    console.error(USAGE);
    process.exit(1);
  }
  for (const [name, { file, repository, path, licence, read }] of Object.entries(ORIGINALS)) {
    const original = join(values.originals, file);
    if (!existsSync(original)) {
      console.error(`${name}: ${original} is missing; it is ${path} of ${repository} (${licence}).`);
      process.exitCode = 1;
      continue;
    }
    for (const [part, text] of Object.entries(beirFiles(read(JSON.parse(readFileSync(original, 'utf8')))))) {
      const target = join(values.data, name, part);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    console.log(`${name}: written to ${join(values.data, name)}`);
  }
}

main();
