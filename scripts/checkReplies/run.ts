import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY, openCorpus } from '../../src/open.ts';
import type { Request } from '../../src/presentation/message.ts';
import { WORDINGS } from '../../src/presentation/wording/wording.ts';
import { checkReply } from './checkReply.ts';
import { randomRequests } from './randomRequests.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
});

const questionsIn = (file: string): string[] =>
  readFileSync(`test/golden/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { question: string }).question);

const QUESTIONS = ['questions', 'answers', 'refusals'].flatMap(questionsIn);
const LOCALES = Object.keys(WORDINGS);

/** Checks the reply to each golden question, paragraph, section, name, and to as many random requests as are wanted. */
async function main(): Promise<void> {
  const library = await openCorpus(CORPUS_DIRECTORY, openLog('error', process.stderr));
  await library.readsMeaning();
  const paragraphs = library.passages.map(({ paragraph }) => String(paragraph.id));
  const requests: Request[] = [
    ...QUESTIONS.map((question) => ({ command: 'ask', options: { question } })),
    ...paragraphs.map((number) => ({ command: 'paragraph', options: { number } })),
    ...library.gazetteer.all.map(({ id }) => ({ command: 'mission', options: { name: id } })),
    ...fc.sample(randomRequests(QUESTIONS), { numRuns: Number(values.count), seed: Number(values.seed) }),
  ];
  let largest = 0;
  let refused = 0;
  for (const [index, request] of requests.entries()) {
    const { wrong, bytes } = await checkReply(request, LOCALES[index % LOCALES.length] as string, library);
    largest = Math.max(largest, bytes);
    if (wrong.length > 0) console.error(JSON.stringify(request), wrong.join('; '));
    refused += Number(wrong.length > 0);
    if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${requests.length}`);
  }
  console.log(
    JSON.stringify({ seed: Number(values.seed), replies: requests.length, wrong: refused, largestBytes: largest }),
  );
  process.exit(refused > 0 ? 1 : 0);
}

await main();
