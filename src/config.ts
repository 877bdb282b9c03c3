import { config as loadEnvFile } from 'dotenv';
import { z } from 'zod';
import { SLASH_COMMANDS } from '../commands/index.ts';

const snowflake = z.string().regex(/^\d{17,20}$/, { error: 'must be a Discord id: 17 to 20 digits', abort: true });

/** Empty settings, as in `.env.example`, count as missing. */
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => value || undefined, schema.optional());

const COMMAND_NAMES = SLASH_COMMANDS.map(({ name }) => name);

/** Names of commands, with or without their slash: `ask, /search`. */
const commandNames = z
  .string()
  .default('')
  .transform((value) => value.split(',').map((name) => name.trim().replace(/^\//u, '')))
  .transform((names) => names.filter(Boolean))
  .refine((names) => names.every((name) => COMMAND_NAMES.includes(name)), {
    error: `must be names of commands with commas between: ${COMMAND_NAMES.join(', ')}`,
  });

/** Ids with commas between. */
const userIds = z
  .string()
  .default('')
  .transform((value) => value.split(',').map((id) => id.trim()))
  .transform((ids) => ids.filter(Boolean))
  .refine((ids) => ids.every((id) => snowflake.safeParse(id).success), {
    error: 'must be Discord user ids with commas between: 17 to 20 digits each',
  });
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];
/** Discord's addresses have at most 512 characters, and the path of a paragraph must fit too. */
const LONGEST_PUBLIC_URL = 200;

/** The address without its last slash; null if it is not https, or has a password or a query. */
function publicAddress(value: string): string | null {
  if (!URL.canParse(value)) return null;
  const { protocol, hostname, origin, pathname, href } = new URL(value);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && LOCAL.includes(hostname));
  const address = `${origin}${pathname}`;
  return isSafe && href === address && href.length <= LONGEST_PUBLIC_URL ? address.replace(/\/+$/u, '') : null;
}

const publicUrl = z
  .string()
  .transform(publicAddress)
  .pipe(
    z.string({ error: 'must be an https address such as https://reports.example.org (http for this machine alone)' }),
  );

const wholeNumber = (usual: string, most: number, error: string, least = 0) =>
  z.preprocess((value) => value || usual, z.coerce.number({ error }).int(error).min(least, error).max(most, error));

const perMinute = (usual: string) =>
  wholeNumber(usual, 100_000, 'must be a number of requests a minute: 0 for no limit, 100000 at most');

/** `4`: all of four connections; `0-3/8`: the first four of eight, and `5/8` the sixth, where other processes keep the others. */
const SHARDS = /^(?:(?<first>\d{1,4})(?:-(?<last>\d{1,4}))?\/)?(?<count>\d{1,4})$/u;

/** Null for connections that there are not. */
function readShards(value: string): { ids: number[]; count: number } | null {
  const { first, last, count: all } = SHARDS.exec(value)?.groups ?? {};
  const count = Number(all);
  const from = Number(first ?? 0);
  const to = Number(last ?? first ?? count - 1);
  if (!(from <= to && to < count)) return null;
  return { ids: Array.from({ length: to - from + 1 }, (_, index) => from + index), count };
}

const shards = z
  .string()
  .transform(readShards)
  .pipe(
    z.object(
      { ids: z.array(z.number()), count: z.number() },
      { error: 'must be a number of connections, such as 4, or some of them, such as 0-3/8' },
    ),
  );
const PORT = 'must be a port: a number up to 65535';

const ownAddress = z.preprocess(
  (value) => value || '127.0.0.1',
  z.union([z.ipv4(), z.ipv6()], { error: 'must be an IP address of this machine, such as 127.0.0.1 or 0.0.0.0' }),
);

/** Addresses with commas between. */
const nodes = z
  .string()
  .transform((value) => value.split(',').map((url) => url.trim()))
  .pipe(z.array(z.url({ protocol: /^https?$/ })))
  .catch([])
  .refine((urls) => urls.length > 0, { error: 'must be http or https addresses with commas between' });

const schema = z.object({
  DISCORD_TOKEN: optional(
    z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'must be a bot token: three parts with points between'),
  ),
  DISCORD_APPLICATION_ID: optional(snowflake),
  DISCORD_GUILD_ID: optional(snowflake),
  DISCORD_API: optional(z.url({ protocol: /^https?$/, error: 'must be an http or https address' })),
  PUBLIC_KEY: optional(
    z.string().regex(/^[\da-f]{64}$/iu, 'must be the public key of the application: 64 hexadecimal digits'),
  ),
  SHARDS: optional(shards),
  WORKERS: wholeNumber('1', 64, 'must be a number of processes: 64 at most'),
  CORPUS_DIR: optional(z.string()),
  CACHE_DIR: optional(z.string()),
  PRIVATE_COMMANDS: commandNames,
  OPERATORS: userIds,
  PUBLIC_URL: optional(publicUrl),
  READER_HOST: ownAddress,
  WEB_PORT: wholeNumber('8477', 65_535, PORT),
  STATUS_PORT: optional(z.coerce.number({ error: PORT }).int(PORT).min(0, PORT).max(65_535, PORT)),
  STATUS_HOST: ownAddress,
  SEARCH_URL: optional(nodes),
  SEARCH_USER: optional(z.string()),
  SEARCH_PASSWORD: optional(z.string()),
  SEARCH_CA: optional(z.string()),
  SEARCH_CERT: optional(z.string()),
  SEARCH_KEY: optional(z.string()),
  SEARCH_PREFIX: z.preprocess(
    (value) => value || 'pilcrow',
    z.string().regex(/^[a-z][a-z0-9-]{0,39}$/u, 'must be a name of small letters, digits and dashes'),
  ),
  SEARCH_SHARDS: wholeNumber('3', 1_024, 'must be a number of shards: 1 to 1024', 1),
  SEARCH_REPLICAS: wholeNumber('1', 100, 'must be a number of replicas: 100 at most'),
  EMBEDDINGS_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http or https address' })),
  EMBEDDINGS_MODEL: optional(z.string()),
  EMBEDDINGS_DIMENSION: wholeNumber('1024', 16_000, 'must be the length of the vectors: a number up to 16000'),
  EMBEDDINGS_BATCH: wholeNumber('32', 2_048, 'must be a number of texts: 2048 at most'),
  EMBEDDINGS_PREFIX_PASSAGE: z.string().default(''),
  EMBEDDINGS_PREFIX_QUESTION: z.string().default(''),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(z.url({ protocol: /^https?$/, error: 'must be an http or https address' })),
  REQUESTS_PER_PERSON: perMinute('20'),
  REQUESTS_PER_SERVER: perMinute('120'),
  FEEDBACK_CHANNEL: optional(snowflake),
  FEEDBACK_FILE: optional(z.string()),
  LOG_LEVEL: z.preprocess(
    (value) => value || 'info',
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
      error: 'must be one of fatal, error, warn, info, debug, trace',
    }),
  ),
});

/** What only makes sense together, or apart. */
const checked = schema.superRefine(
  ({ DISCORD_TOKEN: token, FEEDBACK_CHANNEL: channel, FEEDBACK_FILE: file }, { addIssue }) => {
    const refuse = (message: string) => addIssue({ code: 'custom', path: ['FEEDBACK_CHANNEL'], message });
    if (channel && !token) refuse('needs DISCORD_TOKEN: the bot posts there');
    if (channel && file) refuse('and FEEDBACK_FILE are two places for the same: set one of them');
  },
);

export type Config = z.infer<typeof schema>;

/** What says where a search cluster and an embedding server are. */
export type ClusterSettings = Pick<
  Config,
  Extract<keyof Config, `SEARCH_${string}` | `EMBEDDINGS_${string}`> | 'CORPUS_DIR' | 'CACHE_DIR'
>;

/** All wrong settings, one line each. Values are never shown: one may be the token. */
export class ConfigError extends Error {}

/** Throws a ConfigError. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const result = checked.safeParse(environment);
  if (result.success) return result.data;
  throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'));
}

/** What a command line sets, and its other arguments. */
export interface CommandLine {
  readonly settings: { readonly CORPUS_DIR?: string };
  readonly args: readonly string[];
}

/** Takes `--corpus DIR` out of a command line. Throws a ConfigError where it names no folder. */
export function readCommandLine(typed: readonly string[]): CommandLine {
  const at = typed.findIndex((each) => /^--corpus(?:=|$)/u.test(each));
  if (at < 0) return { settings: {}, args: typed };
  const [, inOne] = /^--corpus=(.*)$/su.exec(typed[at] ?? '') ?? [];
  const directory = inOne ?? typed[at + 1];
  if (!directory || directory.startsWith('-')) throw new ConfigError('--corpus must be followed by a folder.');
  return { settings: { CORPUS_DIR: directory }, args: typed.toSpliced(at, inOne === undefined ? 2 : 1) };
}

/**
 * The only reader of the environment. Process variables override `.env` in the working directory, and what the command line
 * sets overrides both.
 */
export function loadConfig(settings: CommandLine['settings'] = {}): Config {
  loadEnvFile({ quiet: true });
  return readConfig({ ...process.env, ...settings });
}

/** The settings of a server's address. */
const PAGES = { port: 'WEB_PORT', host: 'READER_HOST' };
export const STATUS = { port: 'STATUS_PORT', host: 'STATUS_HOST' };

/** The error of a server that cannot listen: a ConfigError if a setting is the cause. */
export function listenError(error: Error & { readonly code?: string }, port: number, settings = PAGES): Error {
  if (error.code === 'EADDRINUSE')
    return new ConfigError(`${settings.port} ${port} is in use: set another, or end what uses it.`);
  if (error.code === 'EACCES')
    return new ConfigError(`${settings.port} ${port} is not for everyone: set one above 1023.`);
  if (error.code === 'EADDRNOTAVAIL') return new ConfigError(`${settings.host} is no address of this machine.`);
  return error;
}
