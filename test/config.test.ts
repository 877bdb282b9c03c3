import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, listenError, readCommandLine, readConfig, STATUS } from '../src/config.ts';

const TOKEN = 'MTIzNDU2Nzg5.GhIjKl.abc_def-ghi';
const NOTHING_SET = {
  LOG_LEVEL: 'info',
  WEB_PORT: 8477,
  WORKERS: 1,
  READER_HOST: '127.0.0.1',
  STATUS_HOST: '127.0.0.1',
  PRIVATE_COMMANDS: [],
  OPERATORS: [],
  REQUESTS_PER_PERSON: 20,
  REQUESTS_PER_SERVER: 120,
  SEARCH_PREFIX: 'pilcrow',
  SEARCH_SHARDS: 3,
  SEARCH_REPLICAS: 1,
  EMBEDDINGS_DIMENSION: 1024,
  EMBEDDINGS_BATCH: 32,
  EMBEDDINGS_PREFIX_PASSAGE: '',
  EMBEDDINGS_PREFIX_QUESTION: '',
};

function mistakes(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message.split('\n');
  }
  return [];
}

describe('settings', () => {
  test('may all be absent', () => {
    expect(readConfig({})).toEqual(NOTHING_SET);
  });

  test('that are empty are absent, as .env.example leaves them', () => {
    const names = readFileSync('.env.example', 'utf8').matchAll(/^(?<name>\w+)=/gmu);
    const empty = Object.fromEntries(Array.from(names, ({ groups }) => [groups?.name, '']));
    expect(Object.keys(empty).length).toBeGreaterThan(30);
    expect(readConfig(empty)).toEqual(NOTHING_SET);
  });

  test('are taken as they are, and others are left alone', () => {
    const settings = {
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: '12345678901234567',
      DISCORD_GUILD_ID: '12345678901234567890',
      DISCORD_API: 'http://127.0.0.1:8080/api',
      LOG_LEVEL: 'debug',
      PUBLIC_URL: 'https://reports.example.org/pilcrow',
      READER_HOST: '::',
      STATUS_HOST: '0.0.0.0',
      SEARCH_PREFIX: 'reports',
      EMBEDDINGS_URL: 'http://127.0.0.1:8080',
      EMBEDDINGS_MODEL: 'bge-m3',
      EMBEDDINGS_PREFIX_PASSAGE: 'passage: ',
      EMBEDDINGS_PREFIX_QUESTION: 'query: ',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      CORPUS_DIR: '/srv/corpus',
      CACHE_DIR: '/srv/cache',
      FEEDBACK_CHANNEL: '12345678901234567',
    };
    const numbers = {
      WEB_PORT: '8080',
      WORKERS: '2',
      STATUS_PORT: '0',
      REQUESTS_PER_PERSON: '0',
      REQUESTS_PER_SERVER: '500',
      EMBEDDINGS_DIMENSION: '768',
      EMBEDDINGS_BATCH: '16',
      SEARCH_SHARDS: '5',
      SEARCH_REPLICAS: '0',
    };
    const SEARCH_URL = 'https://bot:secret@search1.example.org:9200, https://search2.example.org:9200';
    expect(readConfig({ ...settings, ...numbers, SEARCH_URL, PATH: '/bin' })).toEqual({
      ...settings,
      SEARCH_URL: ['https://bot:secret@search1.example.org:9200', 'https://search2.example.org:9200'],
      EMBEDDINGS_DIMENSION: 768,
      EMBEDDINGS_BATCH: 16,
      SEARCH_SHARDS: 5,
      SEARCH_REPLICAS: 0,
      WEB_PORT: 8080,
      WORKERS: 2,
      STATUS_PORT: 0,
      REQUESTS_PER_PERSON: 0,
      REQUESTS_PER_SERVER: 500,
      PRIVATE_COMMANDS: [],
      OPERATORS: [],
    });
  });

  test('name commands with or without their slash', () => {
    const { PRIVATE_COMMANDS } = readConfig({ PRIVATE_COMMANDS: ' ask, /search ,' });
    expect(PRIVATE_COMMANDS).toEqual(['ask', 'search']);
  });
});

test('operators are named by their ids', () => {
  const { OPERATORS } = readConfig({ OPERATORS: ' 223456789012345678,323456789012345678 ,' });
  expect(OPERATORS).toEqual(['223456789012345678', '323456789012345678']);
});

test.each([
  ['4', [0, 1, 2, 3], 4],
  ['1', [0], 1],
  ['0-3/8', [0, 1, 2, 3], 8],
  ['5/8', [5], 8],
])('the connections %s are these', (typed, ids, count) => {
  expect(readConfig({ SHARDS: typed }).SHARDS).toEqual({ ids, count });
});

describe('the public address', () => {
  test.each([
    ['https://reports.example.org/', 'https://reports.example.org'],
    ['https://reports.example.org:8443/a//', 'https://reports.example.org:8443/a'],
    ['https://报告.例子', 'https://xn--4rrx74a.xn--fsqu00a'],
    ['http://localhost:8477', 'http://localhost:8477'],
    ['http://127.0.0.1:8477/', 'http://127.0.0.1:8477'],
    ['http://[::1]:8477', 'http://[::1]:8477'],
  ])('%s is written %s', (typed, expected) => {
    expect(readConfig({ PUBLIC_URL: typed }).PUBLIC_URL).toBe(expected);
  });
});

describe('mistakes', () => {
  test.each<[string, string]>([
    ['DISCORD_TOKEN', 'geheim'],
    ['DISCORD_TOKEN', `Bot ${TOKEN}`],
    ['DISCORD_TOKEN', `${TOKEN}\n`],
    ['DISCORD_APPLICATION_ID', '1234'],
    ['PUBLIC_KEY', 'ab'.repeat(31)],
    ['SHARDS', '8/8'],
    ['SHARDS', '3-1/8'],
    ['SHARDS', '00'],
    ['SHARDS', 'auto'],
    ['WORKERS', '65'],
    ['DISCORD_APPLICATION_ID', '<@123456789012345678>'],
    ['DISCORD_GUILD_ID', '123456789012345678901'],
    ['DISCORD_API', 'discord.com/api'],
    ['DISCORD_API', 'file:///etc/passwd'],
    ['OPERATORS', '223456789012345678, everyone'],
    ['WEB_PORT', 'web'],
    ['WEB_PORT', '70000'],
    ['WEB_PORT', '-1'],
    ['STATUS_PORT', 'status'],
    ['STATUS_PORT', '70000'],
    ['STATUS_PORT', '1.5'],
    ['STATUS_HOST', 'status.example.org'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'grpc://collector:4317'],
    ['SEARCH_URL', 'search.example.org:9200'],
    ['SEARCH_URL', 'https://a.example.org, b.example.org'],
    ['SEARCH_PREFIX', '_Pilcrow'],
    ['SEARCH_SHARDS', '-3'],
    ['SEARCH_REPLICAS', 'two'],
    ['EMBEDDINGS_URL', 'embeddings'],
    ['EMBEDDINGS_DIMENSION', 'long'],
    ['REQUESTS_PER_PERSON', 'many'],
    ['REQUESTS_PER_PERSON', '-1'],
    ['REQUESTS_PER_SERVER', '1.5'],
    ['PUBLIC_URL', 'un.example'],
    ['PUBLIC_URL', 'http://reports.example.org'],
    ['PUBLIC_URL', 'http://localhost.example.org'],
    ['PUBLIC_URL', 'ftp://reports.example.org'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['PUBLIC_URL', 'https://somebody:geheim@reports.example.org'],
    ['PUBLIC_URL', 'https://reports.example.org/?page=1'],
    ['PUBLIC_URL', 'https://reports.example.org/#top'],
    ['PUBLIC_URL', `https://${'x'.repeat(200)}.org`],
    ['READER_HOST', 'reports.example.org'],
    ['READER_HOST', '127.0.0.1:8477'],
    ['FEEDBACK_CHANNEL', '#feedback'],
    ['LOG_LEVEL', 'loud'],
    ['PRIVATE_COMMANDS', 'nonsense'],
    // What stands behind a button is private or not by its nature.
    ['PRIVATE_COMMANDS', 'share'],
  ])('%s=%j is one, said without the value', (name, value) => {
    const [mistake, ...others] = mistakes({ [name]: value });
    expect(mistake).toMatch(new RegExp(`^${name} must be .+\\.$`, 'u'));
    expect(mistake).not.toContain(value);
    expect(others).toEqual([]);
  });

  test('are all told at once, a line each', () => {
    const told = mistakes({ DISCORD_TOKEN: 'geheim', DISCORD_GUILD_ID: 'x', LOG_LEVEL: 'loud', DISCORD_API: 'x' });
    expect(told.map((line) => line.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_GUILD_ID',
      'DISCORD_API',
      'LOG_LEVEL',
    ]);
    expect(told.join()).not.toContain('geheim');
  });
});

describe('feedback', () => {
  const FEEDBACK_CHANNEL = '12345678901234567';

  test('in a channel needs the token that the bot posts with', () => {
    expect(mistakes({ FEEDBACK_CHANNEL })).toEqual(['FEEDBACK_CHANNEL needs DISCORD_TOKEN: the bot posts there.']);
  });

  test('is kept in one place', () => {
    const [mistake, ...others] = mistakes({ FEEDBACK_CHANNEL, DISCORD_TOKEN: TOKEN, FEEDBACK_FILE: 'feedback.jsonl' });
    expect([mistake, others]).toEqual([expect.stringContaining('set one of them'), []]);
    expect(readConfig({ FEEDBACK_FILE: 'feedback.jsonl' }).FEEDBACK_FILE).toBe('feedback.jsonl');
  });
});

describe('a server that cannot listen', () => {
  const failed = (code: string) => listenError(Object.assign(new Error(code), { code }), 80);

  test.each([
    ['EADDRINUSE', /^WEB_PORT 80 is in use/u],
    ['EACCES', /^WEB_PORT 80 is not for everyone/u],
    ['EADDRNOTAVAIL', /^READER_HOST is no address/u],
  ])('%s is a mistake of a setting', (code, sentence) => {
    expect(failed(code)).toBeInstanceOf(ConfigError);
    expect(failed(code).message).toMatch(sentence);
  });

  test('names the settings of its own address', () => {
    const taken = Object.assign(new Error('EADDRINUSE'), { code: 'EADDRINUSE' });
    expect(listenError(taken, 9464, STATUS).message).toMatch(/^STATUS_PORT 9464 is in use/u);
  });

  test('is a bug for any other reason', () => {
    expect(failed('EMFILE')).not.toBeInstanceOf(ConfigError);
    expect(failed('EMFILE').message).toBe('EMFILE');
  });
});

describe('a command line', () => {
  test.each([
    [['ask', '灯塔'], {}, ['ask', '灯塔']],
    [['ask', '--corpus', 'lighthouses', '灯塔'], { CORPUS_DIR: 'lighthouses' }, ['ask', '灯塔']],
    [['chat', '--corpus=灯塔 2', '--locale', 'en-US'], { CORPUS_DIR: '灯塔 2' }, ['chat', '--locale', 'en-US']],
    [[], {}, []],
  ])('%j sets %j', (typed, settings, args) => {
    expect(readCommandLine(typed)).toEqual({ settings, args });
  });

  test.each([[['--corpus']], [['--corpus=']], [['chat', '--corpus', '--locale']]])('%j names no folder', (typed) => {
    expect(() => readCommandLine(typed)).toThrow('--corpus must be followed by a folder.');
  });
});
