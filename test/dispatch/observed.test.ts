import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { TERMINAL } from '../../src/command/command.ts';
import { dispatch, type Exchange } from '../../src/dispatch/dispatch.ts';
import { factsOf, labelOf } from '../../src/dispatch/observed.ts';
import { Unsent } from '../../src/dispatch/unsent.ts';
import { openLog } from '../../src/log/log.ts';
import type { Outcome } from '../../src/metrics/interactions.ts';
import { metricsText } from '../../src/metrics/registry.ts';
import { openTraces } from '../../src/metrics/traces/spans.ts';
import type { Library } from '../../src/search/library.ts';
import { library } from '../library.ts';
import { growth } from '../metrics/scraped.ts';
import { factsOf as attributesOf, openCollector } from '../metrics/traces/collector.ts';
import { hostileText } from '../presentation/hostile.ts';

let opened: Library;
let collector: Awaited<ReturnType<typeof openCollector>>;

beforeAll(async () => {
  opened = await library();
  collector = await openCollector();
});

afterAll(() => collector.close());

const ID = '1234567890123456789';
const broken = () => Promise.reject(new Error('index lost'));
/** Answers one request of a server, and gives the lines that the log then has. */
async function lines(
  request: Exchange['request'],
  rest: Partial<Exchange> = {},
  { level = 'info', held = opened }: { readonly level?: string; readonly held?: Library } = {},
): Promise<Record<string, unknown>[]> {
  const written: string[] = [];
  const log = openLog(level, { write: (line) => void written.push(line) });
  const person = { id: '223456789012345678', name: 'Li Wei' };
  const exchange: Exchange = {
    id: ID,
    request,
    locales: ['zh-CN'],
    setting: { place: 'server', person },
    privacy: 'first',
    acknowledge: async () => {},
    reply: async () => {},
    ...rest,
  };
  await dispatch(exchange, held, log);
  return written.map((line) => JSON.parse(line));
}

const ask = { command: 'ask', options: { question: '2013年有多少维和人员被打死？' } };

describe('a request that has ended', () => {
  test('is one line that says how it went', async () => {
    const written = await lines(ask, { shard: 3 });
    expect(written).toMatchObject([
      { level: 30, id: ID, command: 'ask', outcome: 'answered', place: 'server', shard: 3, msg: 'A request has ended' },
    ]);
    const [{ acknowledgedMs, repliedMs } = {}] = written;
    expect(acknowledgedMs).toBeGreaterThan(0);
    expect(repliedMs).toBeGreaterThanOrEqual(Number(acknowledgedMs));
  });

  test('in a terminal is none', async () => {
    expect(await lines(ask, { id: undefined, setting: TERMINAL })).toEqual([]);
  });

  test('was acknowledged before it was answered, if it took long', async () => {
    const [{ acknowledgedMs, repliedMs } = {}] = await lines(sleep(800, ask));
    expect(acknowledgedMs).toBeGreaterThanOrEqual(690);
    expect(repliedMs).toBeGreaterThan(Number(acknowledgedMs));
  });

  test.each<[outcome: Outcome, command: string, request: () => Exchange['request'], rest?: Partial<Exchange>]>([
    ['answered', 'help', () => ({ command: 'help', options: {} })],
    ['not_found', 'resolution', () => ({ command: 'resolution', options: { symbol: '9999' } })],
    ['mistake', 'ask', () => ({ command: 'ask', options: {} })],
    ['mistake', 'other', () => null],
    ['mistake', 'other', () => ({ command: '灯塔', options: {} })],
    ['late', 'other', () => sleep(50, ask), { budgetMs: 0 }],
    ['refused', 'ask', () => ask, { reply: () => Promise.reject(new Unsent('Missing Permissions', 'refused')) }],
    ['unsent', 'ask', () => ask, { reply: broken }],
  ])('%s, /%s', async (outcome, command, request, rest) => {
    const grown = await growth(`pilcrow_interactions_total{command="${command}",outcome="${outcome}"}`, async () => {
      const written = await lines(request(), rest);
      expect(written.at(-1)).toMatchObject({ level: 30, id: ID, command, outcome });
    });
    expect(grown).toBe(1);
  });

  test('bug: the line has the id of the one that says what is broken', async () => {
    const held = { ...opened, engine: { ...opened.engine, query: broken } };
    expect(await lines(ask, {}, { held })).toMatchObject([
      { level: 50, id: ID, command: 'ask', err: { message: 'index lost' } },
      { level: 30, id: ID, command: 'ask', outcome: 'bug' },
    ]);
  });

  test('that was not sent was not replied to', async () => {
    const [line] = (await lines(ask, { acknowledge: broken, reply: broken })).filter(({ level }) => level === 30);
    expect(line).toMatchObject({ outcome: 'unsent', acknowledgedMs: null, repliedMs: null });
  });
});

describe('what a person wrote', () => {
  const text = hostileText(6).map((written) => `灯塔${written}`);

  test('stands in no line, label or span, whatever is asked of whichever command', async () => {
    const close = await openTraces(collector.address);
    const names = fc.constantFrom(...COMMANDS.map(({ name }) => name), '', '灯塔');
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.dictionary(fc.constantFrom('question', 'words', 'name', 'text'), text),
        async (name, options) => {
          const written = await lines({ command: name === '灯塔' ? Object.values(options).join() : name, options });
          expect(JSON.stringify(written)).not.toMatch(/灯塔|Li Wei|223456789012345678/u);
        },
      ),
      { numRuns: 60 },
    );
    await close();
    expect(await metricsText()).not.toContain('灯塔');
    expect(collector.spans().length).toBeGreaterThan(60);
    expect(JSON.stringify(collector.bodies)).not.toMatch(/灯塔|Li Wei|223456789012345678/u);
  });

  test('stands in the log of those who look for a fault, and there alone', async () => {
    expect(JSON.stringify(await lines(ask, {}, { level: 'debug' }))).not.toContain(ask.options.question);
    const written = await lines(ask, {}, { level: 'trace' });
    expect(written.at(-1)).toMatchObject({ level: 10, id: ID, options: ask.options });
  });
});

test('a request is a span, with those of sending below it', async () => {
  const traced = await openCollector();
  const close = await openTraces(traced.address);
  await lines({ command: 'help', options: {} });
  await close();
  await traced.close();
  const [send, interaction] = traced.spans();
  expect([send?.name, interaction?.name, send?.parentSpanId]).toEqual(['send', 'interaction', interaction?.spanId]);
  expect(attributesOf(interaction ?? {})).toEqual({ id: ID, command: 'help', outcome: 'answered', place: 'server' });
});

test('what is no command of ours is other', () => {
  expect(['ask', 'Verify quotes', 'ASK', '灯塔', '', '__proto__', 'constructor'].map(labelOf)).toEqual([
    'ask',
    'Verify quotes',
    ...new Array(5).fill('other'),
  ]);
  expect(factsOf({ id: ID, request: null, outcome: 'mistake' })).toEqual({ id: ID, command: 'other' });
});
