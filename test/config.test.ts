import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const TOKEN = 'MTIzNDU2Nzg5.GhIjKl.abc_def-ghi';
const NOTHING_SET = { LOG_LEVEL: 'info', WEB_PORT: 8477, PRIVATE_COMMANDS: [] };

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
    const empty = {
      DISCORD_TOKEN: '',
      DISCORD_APPLICATION_ID: '',
      DISCORD_GUILD_ID: '',
      DISCORD_API: '',
      WEB_PORT: '',
      LOG_LEVEL: '',
      PRIVATE_COMMANDS: '',
    };
    expect(readConfig(empty)).toEqual(NOTHING_SET);
  });

  test('are taken as they are, and others are left alone', () => {
    const settings = {
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: '12345678901234567',
      DISCORD_GUILD_ID: '12345678901234567890',
      DISCORD_API: 'http://127.0.0.1:8080/api',
      LOG_LEVEL: 'debug',
    };
    expect(readConfig({ ...settings, WEB_PORT: '8080', PATH: '/bin' })).toEqual({
      ...settings,
      WEB_PORT: 8080,
      PRIVATE_COMMANDS: [],
    });
  });

  test('name commands with or without their slash', () => {
    const { PRIVATE_COMMANDS } = readConfig({ PRIVATE_COMMANDS: ' ask, /search ,' });
    expect(PRIVATE_COMMANDS).toEqual(['ask', 'search']);
  });
});

describe('mistakes', () => {
  test.each<[string, string]>([
    ['DISCORD_TOKEN', 'geheim'],
    ['DISCORD_TOKEN', `Bot ${TOKEN}`],
    ['DISCORD_TOKEN', `${TOKEN}\n`],
    ['DISCORD_APPLICATION_ID', '1234'],
    ['DISCORD_APPLICATION_ID', '<@123456789012345678>'],
    ['DISCORD_GUILD_ID', '123456789012345678901'],
    ['DISCORD_API', 'discord.com/api'],
    ['DISCORD_API', 'file:///etc/passwd'],
    ['WEB_PORT', 'web'],
    ['WEB_PORT', '70000'],
    ['WEB_PORT', '-1'],
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
