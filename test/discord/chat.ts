import type { Client } from 'discord.js';
import {
  type Loopback,
  type LoopbackOptions,
  type Said,
  type StoredComponent,
  type StoredMessage,
  startLoopback,
} from 'discord-loopback';
import { specValidator } from 'discord-loopback/specification';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openGateway } from '../../src/discord/gateway/gateway.ts';
import { openLog } from '../../src/log/log.ts';
import { questionFrom } from '../../src/presentation/markdown/question.ts';
import type { Library } from '../../src/search/library.ts';
import { library } from '../library.ts';

export const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789AB';
export const BOT = '123456789012345678';
export const PUBLIC_URL = 'https://reports.example';
export const AT = `<@${BOT}>`;

/** A loopback Discord without a bot, that compares everything with the official description. */
export const openDiscord = (options: Partial<LoopbackOptions> = {}): Promise<Loopback> =>
  startLoopback({ token: TOKEN, applicationId: BOT, validate: specValidator, ...options });

/** A loopback Discord and our bot in it. */
export interface Chat {
  readonly discord: Loopback;
  readonly token: string;
  /** Lines of the bot's log, in order. */
  readonly log: string[];
  /** Ends the bot's process, as far as a test can, and begins another. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `now` is the clock of Discord, in milliseconds since 1970. */
export async function openChat(held?: Library, silenceMs = 5_000, now = Date.now): Promise<Chat> {
  const discord = await openDiscord({ silenceMs, now });
  const lines: string[] = [];
  const log = openLog('debug', { write: (line) => void lines.push(line) });
  const opened = held ?? (await library());
  const begin = (): Promise<Client> =>
    openGateway({
      token: TOKEN,
      api: discord.api,
      library: () => opened,
      log,
      publicUrl: PUBLIC_URL,
      onDead: () => {},
    });
  let client = await begin();
  return {
    discord,
    token: TOKEN,
    log: lines,
    restart: async () => {
      await client.destroy();
      discord.dropConnections(1000, true);
      client = await begin();
    },
    close: async () => {
      await client.destroy();
      await discord.close();
    },
  };
}

/** A chat for the tests of a file, in which Discord found no fault. */
export function chatForAll(): Chat {
  const chat = {} as Chat;
  beforeAll(async () => Object.assign(chat, await openChat()));
  afterAll(() => chat.close());
  afterEach(() => expect(chat.discord.faults).toEqual([]));
  return chat;
}

/** What the bot posted; throws where it stayed silent. */
export function answerOf({ answer }: Said): StoredMessage {
  if (!answer) throw new Error('The bot stayed silent.');
  return answer;
}

const partsOf = (components: readonly StoredComponent[]): StoredComponent[] =>
  components.flatMap((part) => [part, ...partsOf(part.components ?? [])]);

/** All text of a message, in reading order. */
export const textOf = ({ components }: StoredMessage): string =>
  partsOf(components)
    .flatMap(({ content }) => content ?? [])
    .join('\n');

/** The question that a message shows. */
export const questionOf = ({ components }: StoredMessage): string | null =>
  questionFrom(partsOf(components).find(({ id }) => id === 900)?.content ?? '');

/** The custom_id of the button with this label. */
export const buttonOf = ({ components }: StoredMessage, label: string): string | undefined =>
  partsOf(components).find((part) => part.label === label)?.custom_id;
