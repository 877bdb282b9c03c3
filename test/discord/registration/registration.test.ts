import type { REST } from 'discord.js';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { DECLARED_COMMANDS } from '../../../commands/index.ts';
import { declare } from '../../../src/discord/registration/declaration.ts';
import { changesOf, register } from '../../../src/discord/registration/registration.ts';

const WANTED = DECLARED_COMMANDS.map(declare);
const NAMES = WANTED.map(({ name }) => name);
/** As people type or find them. */
const SHOWN = DECLARED_COMMANDS.map(({ name, kind }) => (kind === 'message' ? `“${name}” (message menu)` : `/${name}`));
type Stored = Record<string, unknown>;

/** What Discord keeps of a declaration: fields of its own, nothing that is false, null or empty. */
function store(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(store);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, each]) => each !== false && each !== undefined && each?.length !== 0);
  return Object.fromEntries(kept.map(([key, each]) => [key, store(each)]));
}

const stored = (declared: readonly object[]): APIApplicationCommand[] =>
  declared.map(
    (each, index) =>
      ({
        ...(store(each) as Stored),
        id: String(index),
        version: '1',
        nsfw: false,
      }) as unknown as APIApplicationCommand,
  );

/** As much of Discord's REST service as registration needs. */
function discord(registered: readonly object[] = []) {
  let list = stored(registered);
  const calls: string[] = [];
  const rest = {
    get: async (route: string, { query }: { query: URLSearchParams }) => {
      calls.push(`GET ${route}?${query}`);
      return list;
    },
    put: async (route: string, { body }: { body: object[] }) => {
      calls.push(`PUT ${route}`);
      list = stored(body);
    },
  };
  return { rest: rest as unknown as REST, calls, names: () => list.map(({ name }) => name) };
}

async function registered(server: ReturnType<typeof discord>, guildId?: string): Promise<string[]> {
  const printed: string[] = [];
  await register(server.rest, WANTED, { applicationId: '1', guildId }, (line) => void printed.push(line));
  return printed;
}

describe('registration', () => {
  test('shows what is new, then registers it', async () => {
    const server = discord();
    expect(await registered(server)).toEqual(SHOWN.map((name) => `+ ${name}`));
    expect(server.names()).toEqual(NAMES);
    expect(server.calls).toEqual([
      'GET /applications/1/commands?with_localizations=true',
      'PUT /applications/1/commands',
    ]);
  });

  test('changes nothing the second time', async () => {
    const server = discord(WANTED);
    expect(await registered(server)).toEqual([]);
    expect(server.calls).toHaveLength(1);
  });

  test('shows what changes and what goes', async () => {
    const [first, ...others] = WANTED;
    const server = discord([
      { ...first, description: 'Old' },
      ...others.slice(1),
      { type: 1, name: 'old', description: 'Old' },
    ]);
    expect(await registered(server)).toEqual([`+ /${NAMES[1]}`, `~ /${NAMES[0]}`, '- /old']);
    expect(server.names()).toEqual(NAMES);
    expect(await registered(server)).toEqual([]);
  });

  test('is for one server when told so', async () => {
    const server = discord();
    await registered(server, '2');
    expect(server.calls.at(-1)).toBe('PUT /applications/1/guilds/2/commands');
  });
});

describe('a command has changed', () => {
  const changed = (change: (command: Stored) => object) =>
    changesOf(WANTED, stored(WANTED.map((each) => (each.name === 'search' ? change(each as unknown as Stored) : each))))
      .changed;
  const options = (command: Stored) => command.options as Stored[];

  test.each<[string, (command: Stored) => object]>([
    ['its description', (command) => ({ ...command, description: 'Old' })],
    ['one of its languages', (command) => ({ ...command, description_localizations: { 'zh-CN': '旧' } })],
    ['the order of its options', (command) => ({ ...command, options: options(command).toReversed() })],
    ['an option less', (command) => ({ ...command, options: options(command).slice(1) })],
    [
      'an option that was required',
      (command) => ({ ...command, options: options(command).map((each) => ({ ...each, required: true })) }),
    ],
    [
      'an option without choices',
      (command) => ({ ...command, options: options(command).map((each) => ({ ...each, autocomplete: false })) }),
    ],
    ['a length', (command) => ({ ...command, options: options(command).map((each) => ({ ...each, max_length: 7 })) })],
  ])('by %s', (_, change) => {
    expect(changed(change)).toEqual(['search']);
  });

  test('not by what Discord adds of its own', () => {
    expect(changed((command) => ({ ...command, dm_permission: true, contexts: null }))).toEqual([]);
  });
});
