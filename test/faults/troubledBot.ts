import { type Client, REST, Routes } from 'discord.js';
import type { Loopback, LoopbackOptions } from 'discord-loopback';
import { expect } from 'vitest';
import { DECLARED_COMMANDS } from '../../commands/index.ts';
import { openGateway } from '../../src/discord/gateway/gateway.ts';
import { openJournal } from '../../src/discord/interactions/journal.ts';
import { declare, EVERYWHERE } from '../../src/discord/registration/declaration.ts';
import { openLog } from '../../src/log/log.ts';
import type { Library } from '../../src/search/library.ts';
import { BOT, openDiscord, TOKEN } from '../discord/chat.ts';
import { library } from '../library.ts';

/** A line of the log, as an operator reads it. */
export interface Line {
  readonly level: number;
  readonly msg: string;
  readonly [detail: string]: unknown;
}

/** The bot in a Discord where a test lets something go wrong. */
export interface TroubledBot {
  readonly discord: Loopback;
  readonly client: Client;
  /** Forgets what was written before. */
  readonly begin: () => void;
  /** The lines at warn or above. */
  readonly told: () => Line[];
  /** Ends when a connection that was lost is there again. */
  readonly reconnected: () => Promise<void>;
  /** How the requests ended. */
  readonly outcomes: () => unknown[];
  /** The codes after which the connection was given up. */
  readonly dead: readonly number[];
  /** How many milliseconds the engine takes from now on. */
  readonly slowDown: (ms: number) => void;
  readonly close: () => Promise<void>;
}

export async function openTroubledBot(
  folder: string,
  { shards, ...given }: Partial<LoopbackOptions> & { readonly shards?: number } = {},
): Promise<TroubledBot> {
  const discord = await openDiscord({ ...given, ...(shards ? { shards, maxConcurrency: shards } : {}) });
  const body = DECLARED_COMMANDS.map((command) => ({ ...declare(command), ...EVERYWHERE }));
  await new REST({ api: discord.api, version: '10' }).setToken(TOKEN).put(Routes.applicationCommands(BOT), { body });
  const lines: Line[] = [];
  const log = openLog('info', { write: (line) => void lines.push(JSON.parse(line)) });
  const dead: number[] = [];
  const pace = { ms: 0 };
  const opened = await library();
  const client = await openGateway({
    token: TOKEN,
    api: discord.api,
    // Another each time: no answer of an earlier request is kept.
    library: () => paced(opened, pace),
    log,
    journal: openJournal(folder, log),
    onDead: (code) => void dead.push(code),
  });
  return {
    discord,
    client,
    begin() {
      lines.length = 0;
      pace.ms = 0;
    },
    told: () => lines.filter(({ level }) => level >= 40),
    reconnected: () =>
      expect.poll(() => lines.map(({ msg }) => msg), { timeout: 30_000 }).toContain('A connection is there again'),
    outcomes: () => lines.flatMap(({ outcome }) => outcome ?? []),
    dead,
    slowDown(ms) {
      pace.ms = ms;
    },
    close: async () => {
      await client.destroy();
      await discord.close();
    },
  };
}

/** The engine takes its time, so that a request is acknowledged before it is answered. */
const paced = (opened: Library, pace: { readonly ms: number }): Library => ({
  ...opened,
  engine: {
    ...opened.engine,
    query: async (asked) => {
      await new Promise((resolve) => setTimeout(resolve, pace.ms));
      return opened.engine.query(asked);
    },
  },
});
