import { closeSync, openSync, writeSync } from 'node:fs';
import { freemem } from 'node:os';
import { parseArgs } from 'node:util';
import { getHeapStatistics } from 'node:v8';
import { readGazetteer } from '../../src/ingest/gazetteers.ts';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY } from '../../src/open.ts';
import { openEncoder } from '../../src/search/models/encoder.ts';
import { openReader } from '../../src/search/reader/trainedReader.ts';
import { readTestSet, TestSetError } from './beir.ts';
import { type BotParts, ENGINES, engineAlone, understandingBot } from './bot.ts';
import { evaluate, trecLines } from './evaluate.ts';
import { memoryNeeded, memoryRefusal } from './memory.ts';
import { showProgress } from './progress.ts';
import { meaningOf } from './vectors.ts';

const USAGE =
  'npm run --silent evaluate -- --beir DIR [--run FILE] [--engine embedded|encoder] [--encoder on|off] [--reader on|off] [--raw] [--vectors FILE]';

/** Measures retrieval on a set in BEIR layout; JSON on standard output. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      beir: { type: 'string' },
      run: { type: 'string' },
      engine: { type: 'string', default: 'embedded' },
      encoder: { type: 'string', default: 'on' },
      reader: { type: 'string', default: 'on' },
      vectors: { type: 'string' },
      raw: { type: 'boolean', default: false },
    },
  });
  if (!values.beir) throw new TestSetError(USAGE);
  const { engine } = values;
  if (!Object.hasOwn(ENGINES, engine)) throw new TestSetError(`No engine is called ${engine}.\n${USAGE}`);
  if (![values.encoder, values.reader].every((each) => each === 'on' || each === 'off')) throw new TestSetError(USAGE);

  const set = readTestSet(values.beir);
  const characters = set.passages.reduce((sum, { text }) => sum + text.length, 0);
  const needed = memoryNeeded(characters, values.encoder === 'on');
  const refusal = memoryRefusal(needed, getHeapStatistics().heap_size_limit, freemem());
  if (refusal) throw new TestSetError(refusal);

  const run = values.run === undefined ? null : openSync(values.run, 'w');
  const encoder = values.encoder === 'on' ? await openEncoder() : null;
  const parts: BotParts = {
    gazetteer: readGazetteer(CORPUS_DIRECTORY),
    meaning: encoder && meaningOf(encoder, values.vectors ?? null, showProgress(process.stderr, 'encoding')),
    engineOf: ENGINES[engine] as BotParts['engineOf'],
    reader: values.reader === 'on' && !values.raw ? await openReader(openLog('warn', process.stderr)) : null,
  };
  const evaluation = await evaluate(
    set,
    values.raw ? engineAlone(parts) : understandingBot(parts),
    (lines) => void (run !== null && writeSync(run, trecLines(lines, `pilcrow-${engine}`))),
    showProgress(process.stderr, 'asking'),
  );
  if (run !== null) closeSync(run);
  console.log(
    JSON.stringify(
      { engine, encoder: encoder !== null, reader: parts.reader !== null, raw: values.raw, ...evaluation },
      null,
      2,
    ),
  );
}

await main().catch((error: Error & { code?: string }) => {
  if (!(error instanceof TestSetError || error.code?.startsWith('ERR_PARSE_ARGS'))) throw error;
  console.error(error.message);
  process.exit(1);
});
