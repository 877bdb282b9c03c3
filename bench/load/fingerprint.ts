import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { complete } from '../../src/dispatch/complete.ts';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY, openCorpus } from '../../src/open.ts';
import { bodyOf } from './asked.ts';
import { IN_A_SERVER, mixOf } from './mix.ts';

const LOCALES = ['zh-CN', 'en-US', 'zh-TW'];

/** Hashes the replies and choices of a mix, in a file: two runs with equal files answer the same, byte for byte. */
async function main([file = 'fingerprint.txt', count = '1500', corpus = CORPUS_DIRECTORY]: string[]): Promise<void> {
  const log = openLog('error', process.stderr);
  const opened = await openCorpus(corpus, log);
  await opened.readsMeaning();
  const library = { ...opened, reader: null };
  const mix = mixOf(library, 7);
  const lines: string[] = [];
  for (let number = 0; number < Number(count); number++) {
    const act = mix.next();
    const locale = LOCALES[number % LOCALES.length] as string;
    if (act.kind === 'typing') {
      const choices = complete(act.typing, { locales: [locale], setting: IN_A_SERVER }, library, log);
      lines.push(`${hashOf(JSON.stringify(choices))} ${locale} ${JSON.stringify(act.typing)}`);
      continue;
    }
    const { body, json, files } = await bodyOf(act.request, library, { ...act, locale });
    mix.shown(body);
    const contents = files.map(({ content }) => hashOf(content));
    lines.push([hashOf(json), ...contents, locale, JSON.stringify(act.request)].join(' '));
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
  process.exit(0);
}

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

await main(process.argv.slice(2));
