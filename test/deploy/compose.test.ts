import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const { services, volumes } = parse(readFileSync('deploy/compose.yaml', 'utf8'));
const { bot } = services;
const dockerfile = readFileSync('deploy/Dockerfile', 'utf8');

test('the container can change nothing but its volumes and its temporary folder', () => {
  expect(bot).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
  const mounted = bot.volumes.map((volume: string) => volume.split(':'));
  expect(mounted.map(([name]: string[]) => name)).toEqual(Object.keys(volumes));
  expect(JSON.parse(/^VOLUME (.*)$/mu.exec(dockerfile)?.[1] ?? '')).toEqual(mounted.map(([, at]: string[]) => at));
  expect(bot.environment.CORPUS_DIR).toBe(/CORPUS_DIR=(\S+)/u.exec(dockerfile)?.[1]);
  expect(bot.environment.CACHE_DIR).toBe(/CACHE_DIR=(\S+)/u.exec(dockerfile)?.[1]);
});

test('only this machine reaches its ports', () => {
  const { WEB_PORT, STATUS_PORT } = bot.environment;
  expect(bot.ports).toEqual([WEB_PORT, STATUS_PORT].map((port) => `127.0.0.1:${port}:${port}`));
});

test('it is given the time to answer who has asked', () => {
  expect(Number.parseInt(bot.stop_grace_period, 10)).toBeGreaterThan(40);
});

test('settings come from a file that is no part of the image', () => {
  expect(bot.env_file).toBe('../.env');
  expect(readFileSync('deploy/Dockerfile.dockerignore', 'utf8')).not.toMatch(/^!\.env/mu);
});

test('what it sets are settings that .env.example explains', () => {
  const explained = Array.from(readFileSync('.env.example', 'utf8').matchAll(/^(\w+)=/gmu), ([, name]) => name);
  expect(explained).toEqual(expect.arrayContaining(Object.keys(bot.environment)));
});
