import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openLog } from '../../../src/log/log.ts';
import { inTurn } from '../../../src/queue/queue.ts';
import { MODEL_DIRECTORY } from '../../../src/search/models/encoder.ts';
import type { Reader } from '../../../src/search/reader/reader.ts';
import { openReader } from '../../../src/search/reader/trainedReader.ts';
import { LIMITS, pipe, SHORT, UNRELIABLE } from '../../thread/unreliable.ts';

let reader: Reader | null;
const logged: string[] = [];
const log = openLog('info', { write: (line) => void logged.push(line) });

beforeAll(async () => {
  reader = await openReader(log);
});

afterAll(() => reader?.close());

const PASSAGES = ['马里稳定团有十四人。', '法国军队减少了存在。', '预算为七十五亿美元。'];

const read = async (question: string, passages: readonly string[]) => (await reader?.read(question, passages)) ?? [];

describe('readings', () => {
  test('come in the order of the passages', async () => {
    const readings = await read('预算是多少', PASSAGES);
    const answers = readings.map((each) => each.answers);
    expect(answers.indexOf(Math.max(...answers))).toBe(2);
    expect(PASSAGES[2]?.slice(readings[2]?.span.start, readings[2]?.span.end)).toContain('七十五亿美元');
  });

  test('are kept: the same question is not read again', async () => {
    const first = await read('有多少人', PASSAGES);
    const again = await read('有多少人', PASSAGES.toReversed());
    for (const [at, reading] of again.toReversed().entries()) expect(reading).toBe(first[at]);
  });

  test('are made beside the thread that answers', async () => {
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 1);
    await read(
      '法军怎么样了',
      PASSAGES.map((passage) => passage.repeat(30)),
    );
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(10);
  });
});

test('who waits for the reader leaves the thread to others', async () => {
  const over = new AbortController().signal;
  const order: string[] = [];
  const reading = inTurn(over, async () => {
    await read('谁先来', PASSAGES);
    order.push('read');
  });
  await Promise.all([reading, inTurn(over, async () => void order.push('next'))]);
  expect(order).toEqual(['next', 'read']);
});

test('a question that comes when too much waits is answered unread, and the log says so', async () => {
  const many = Array.from({ length: 101 }, (_, at) => `第${at}段。`);
  expect(await reader?.read('什么', many)).toBeNull();
  expect(logged.at(-1)).toContain('answered unread');
  expect(await reader?.read('什么', many.slice(0, 2))).toHaveLength(2);
});

test('without the model there is no reader, and the log says so', async () => {
  const model = { model: 'nowhere.onnx', tokenizer: join(MODEL_DIRECTORY, 'tokenizer.json'), threads: 1 };
  expect(await openReader(log, model)).toBeNull();
  expect(logged.at(-1)).toContain('No reader here');
});

test('a thread that has ended leaves questions unread', async () => {
  const ended = await openReader(log);
  await ended?.close();
  expect(await ended?.read('什么', PASSAGES)).toBeNull();
});

/** Longer than a thread takes to die of a full memory on a busy machine. */
const PATIENT = 60_000;

describe('a reader that is not to be relied on', () => {
  let lines: { readonly level: number; readonly msg: string }[];
  let unreliable: Reader;
  const openUnreliable = async (patienceMs = PATIENT, limits = LIMITS) => {
    lines = [];
    const own = openLog('info', { write: (line) => void lines.push(JSON.parse(line)) });
    const thread = { file: UNRELIABLE, limits };
    unreliable = (await openReader(own, undefined, { thread, patienceMs, pauses: [0] })) as Reader;
  };
  afterEach(() => unreliable.close());
  const told = () => lines.map(({ msg }) => msg);

  test('leaves a question unread that it fails to read, and reads the next', async () => {
    await openUnreliable();
    expect(await unreliable.read('a', ['well', 'throw'])).toBeNull();
    expect(told()).toEqual(['Reading failed: a question is answered unread']);
    expect(await unreliable.read('a', ['well'])).toEqual([{ said: 'well' }]);
  });

  test.each(['exit', 'memory'])('dies (%s) and is there again, then stays off: each is said once', async (task) => {
    await openUnreliable();
    expect(await unreliable.read('a', ['well', task])).toBeNull();
    expect(await unreliable.read('b', ['well'])).toBeNull();
    await expect.poll(told).toEqual([expect.stringContaining('opened anew'), 'The reader is there again']);
    expect(await unreliable.read('a', ['well'])).toEqual([{ said: 'well' }]);
    expect(await unreliable.read('a', [task])).toBeNull();
    for (const question of ['b', 'c']) expect(await unreliable.read(question, ['well'])).toBeNull();
    expect(told().slice(2)).toEqual([expect.stringContaining('stays off')]);
  });

  test('hangs: nobody waits for it longer than a moment, and another reads the next question', async () => {
    await openUnreliable(500, SHORT);
    const { path, release } = pipe();
    expect(await unreliable.read('a', [path])).toBeNull();
    expect(told()).toEqual(['Reading takes too long: a question is answered unread']);
    await expect.poll(told).toContain('The reader is there again');
    expect(await unreliable.read('a', ['well'])).toEqual([{ said: 'well' }]);
    release();
  });
});
