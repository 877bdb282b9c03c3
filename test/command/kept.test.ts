import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandNamed, SLASH_COMMANDS } from '../../commands/index.ts';
import { randomRequests } from '../../scripts/checkReplies/randomRequests.ts';
import { respondAmong } from '../../src/command/chosen.ts';
import type { Command, Context, Reply, Setting } from '../../src/command/command.ts';
import { respondKept } from '../../src/command/kept.ts';
import { withOffer } from '../../src/command/offer.ts';
import type { Options, Request } from '../../src/presentation/message.ts';
import { WORDINGS } from '../../src/presentation/wording/wording.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { inTurn, markPassing } from '../../src/queue/queue.ts';
import { library } from '../library.ts';

const inAnyTurn = <T>(work: () => Promise<T>): Promise<T> => inTurn(new AbortController().signal, work);

const SERVER: Setting = { place: 'server', person: { id: '123456789012345678', name: 'reader' } };

const contextOf = async (rest: Partial<Context> = {}): Promise<Context> => ({
  library: await library(),
  wording: zhCN,
  setting: SERVER,
  commands: SLASH_COMMANDS,
  ...rest,
});

const id = fc.stringMatching(/^[1-9]\d{16,19}$/u);

const settings: fc.Arbitrary<Setting> = fc
  .record({
    place: fc.constantFrom('server' as const, 'group' as const, 'direct' as const, 'terminal' as const),
    id,
    document: fc.constantFrom(undefined, 'A/68/652', 'A/99/17'),
    pressed: fc.option(fc.record({ private: fc.boolean(), asker: fc.option(id), mayManage: fc.boolean() })),
  })
  .map(({ id, pressed, ...setting }) => ({
    ...setting,
    person: { id, name: 'reader' },
    ...(pressed ? { pressed } : {}),
  }));

/** A reply or the sentence of a mistake, as far as anybody sees it. */
const shown = (reply: Promise<Reply>): Promise<string> =>
  reply.then(JSON.stringify, (error: { sentence?: (wording: typeof zhCN) => string }) =>
    String(error.sentence?.(zhCN)),
  );

const PRESSES: readonly Request[] = [
  { command: 'context', options: { quotes: 'A/68/652:15:0-40' } },
  { command: 'cite', options: { quotes: 'A/68/652:15:0-40' } },
  { command: 'share', options: { quotes: 'A/68/652:15:0-40' } },
];

test('a kept reply is what would be said anew, whoever asks, wherever and in whatever order', async () => {
  const asked = fc.oneof(
    { weight: 3, arbitrary: randomRequests(['马里稳定团有多少人？', 'How many police officers?']) },
    { weight: 1, arbitrary: fc.constantFrom(...PRESSES) },
  );
  const circumstances = fc.record({
    setting: settings,
    hidden: fc.boolean(),
    wording: fc.constantFrom(...Object.values(WORDINGS)),
    publicUrl: fc.constantFrom(undefined, 'https://reports.example'),
  });
  await fc.assert(
    fc.asyncProperty(
      asked.filter(({ options }) => JSON.stringify(options).length < 300),
      fc.array(circumstances, { minLength: 2, maxLength: 5 }),
      async ({ command: name, options }, all) => {
        const command = commandNamed(name) as Command;
        for (const { hidden, ...rest } of all) {
          const context = await contextOf(rest);
          const kept = await shown(inAnyTurn(() => respondKept(command, options, hidden, context)));
          const fresh = await shown(
            inAnyTurn(async () => withOffer(await respondAmong(command, options, context), hidden, context)),
          );
          expect(kept).toBe(fresh);
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** A command that counts how often it is asked. */
function counting(rest: Partial<Command> = {}) {
  const asked: Options[] = [];
  const command: Command = {
    name: 'outline',
    kept: true,
    aliases: [],
    options: [],
    looksIn: 'none',
    respond(options) {
      asked.push(options);
      return { answer: 'text', message: { accent: 0, components: [{ kind: 'text', lines: [] }] } };
    },
    ...rest,
  };
  const ask = async (options: Options, rest: Partial<Context> = {}) => {
    const context = await contextOf(rest);
    return inAnyTurn(() => respondKept(command, options, false, context));
  };
  return { asked, ask };
}

test('a reply that depends on the documents alone is made once, for all who ask', async () => {
  const { asked, ask } = counting();
  await ask({ section: 'once' });
  await ask({ section: 'once' }, { setting: { place: 'direct', person: { id: '9', name: 'another' } } });
  expect(asked).toHaveLength(1);
});

test.each([
  ['of a command that does not say so', { kept: false }, {}],
  ['of a command with a file', {}, { upload: { url: '' } as Context['upload'] }],
])('a reply %s is made each time', async (_, command, context) => {
  const { asked, ask } = counting(command);
  await ask({ section: 'each time' }, context);
  await ask({ section: 'each time' }, context);
  expect(asked).toHaveLength(2);
});

test('what was answered in a hurry is answered anew', async () => {
  let hurry = true;
  const { asked, ask } = counting({
    respond(options) {
      asked.push(options);
      if (hurry) markPassing();
      return { answer: 'text', message: { accent: 0, components: [] } };
    },
  });
  await ask({ section: 'hurry' });
  hurry = false;
  await ask({ section: 'hurry' });
  await ask({ section: 'hurry' });
  expect(asked).toHaveLength(2);
});

test('the latest replies are kept, as far as their number and their files allow', async () => {
  const many = counting();
  for (let number = 0; number < 1100; number++) await many.ask({ section: `${number}` });
  await many.ask({ section: '1099' });
  expect(many.asked).toHaveLength(1100);
  await many.ask({ section: '0' });
  expect(many.asked).toHaveLength(1101);

  const content = new Uint8Array(6_000_000);
  const large = counting({
    respond(options) {
      large.asked.push(options);
      const files = [{ name: 'a.png', mediaType: 'image/png', content }];
      return { answer: 'text', message: { accent: 0, components: [{ kind: 'file', name: 'a.png' }], files } };
    },
  });
  for (const section of ['x', 'y', 'z', 'z', 'x']) await large.ask({ section });
  expect(large.asked.map(({ section }) => section)).toEqual(['x', 'y', 'z', 'x']);
});
