import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { asideOf } from '../../src/answer/ask/ask.ts';
import { type Decision, findEvidence, type Signals } from '../../src/answer/decision/decision.ts';
import { targetOf } from '../../src/answer/question/target.ts';
import { understand } from '../../src/answer/question/understand.ts';
import { readGazetteer } from '../../src/ingest/gazetteers.ts';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY, openCorpus } from '../../src/open.ts';
import { embeddedEngine } from '../../src/search/embeddedEngine.ts';
import { type Library, openLibrary } from '../../src/search/library.ts';
import { openEncoder } from '../../src/search/models/encoder.ts';
import { meaningOf } from '../evaluate/vectors.ts';
import { type Example, type Fit, fitLogistic, likelihood } from './logistic.ts';
import { goldenQuestions, keptOut, type Question } from './questions.ts';

const USAGE = 'npm run calibrate -- [--un FOLDER] [--vectors FILE]';
const DECISION = fileURLToPath(new URL('../../src/answer/decision/decision.json', import.meta.url));

/** A question over another library counts little: its passages are of many documents, and so are told apart more easily. */
const ELSEWHERE = 0.1;
/** Share of the answered questions over the report that may fall below the threshold. */
const REFUSED = 0.02;
/** Parts for cross-validation: the threshold is of questions that a fit has not seen. */
const PARTS = 10;

const log = openLog('warn', process.stderr);

/** Fits the weights of the decision and writes them; the reader and the encoder must be there. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { un: { type: 'string' }, vectors: { type: 'string' } } });
  const report = await openCorpus(CORPUS_DIRECTORY, log);
  if (!report.reader || !(await report.readsMeaning()))
    throw new Error('Without reader and encoder nothing can be fitted.');
  const examples = await examplesOf(goldenQuestions(), report, 1);
  const names = Object.keys(examples[0]?.named ?? {}) as (keyof Signals)[];
  if (values.un) {
    const { document, questions } = keptOut(values.un);
    const meaning = meaningOf(await openEncoder(), values.vectors ?? null);
    const other = await openLibrary(
      [document],
      readGazetteer(CORPUS_DIRECTORY),
      embeddedEngine,
      meaning,
      report.reader,
    );
    await meaning.ready();
    examples.push(...(await examplesOf(questions, other, ELSEWHERE)));
  }
  const fit = fitLogistic(examples);
  const decision: Decision = {
    weights: Object.fromEntries(
      names.map((name, at) => [name, round(fit.weights[at] as number)]),
    ) as Decision['weights'],
    bias: round(fit.bias),
    threshold: round(thresholdOf(examples)),
  };
  writeFileSync(DECISION, `${JSON.stringify(decision, null, 2)}\n`);
  console.log(JSON.stringify(decision, null, 2));
  for (const set of new Set(examples.map((each) => each.set))) tell(set, examples, fit, decision.threshold);
  process.exit(0);
}

interface NamedExample extends Example {
  readonly set: string;
  readonly named: Signals;
}

/** What is refused or shown by its words alone is no example. */
async function examplesOf(questions: readonly Question[], library: Library, weight: number): Promise<NamedExample[]> {
  const examples: NamedExample[] = [];
  for (const { set, question, isAnswered } of questions) {
    if (asideOf(question, library) || targetOf(question, library)) continue;
    const { signals, missing } = await findEvidence(understand(question, library), library, {});
    if (!signals || missing) continue;
    examples.push({ set, named: signals, signals: Object.values(signals), isYes: isAnswered, weight });
  }
  return examples;
}

/** The likelihood that all but REFUSED of the answered questions reach when the fit has not seen them. */
function thresholdOf(examples: readonly NamedExample[]): number {
  const reached = Array.from({ length: PARTS }, (_, part) => {
    const isHeld = (at: number) => at % PARTS === part;
    const fit = fitLogistic(examples.filter((_, at) => !isHeld(at)));
    return examples
      .filter(({ isYes, weight }, at) => isHeld(at) && isYes && weight === 1)
      .map(({ signals }) => likelihood(fit, signals));
  }).flat();
  return reached.toSorted((a, b) => a - b)[Math.floor(REFUSED * reached.length)] ?? 0.5;
}

function tell(set: string, examples: readonly NamedExample[], fit: Fit, threshold: number): void {
  const shareBelow = (isYes: boolean) => {
    const of = examples.filter((each) => each.set === set && each.isYes === isYes);
    return `${of.filter(({ signals }) => likelihood(fit, signals) < threshold).length} of ${of.length}`;
  };
  console.error(`${set}: refused ${shareBelow(false)} that nothing answers, ${shareBelow(true)} of the others`);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

await main().catch((error: Error) => {
  console.error(`${error.message}\n${USAGE}`);
  process.exit(1);
});
