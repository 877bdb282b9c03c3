import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { finished } from '../process/childProcess.ts';

const steps = readFileSync('deploy/Dockerfile', 'utf8')
  .replace(/^#.*\n/gmu, '')
  .replace(/\\\n\s*/gu, '')
  .split('\n')
  .filter(Boolean);
const stages = steps
  .join('\n')
  .split(/^FROM /mu)
  .slice(1);
const last = stages.at(-1) ?? '';
const ignored = readFileSync('deploy/Dockerfile.dockerignore', 'utf8').split('\n');

test('what runs is without compilers, and not root', () => {
  expect(stages).toHaveLength(2);
  expect(last).not.toMatch(/apt-get|npm/u);
  expect(last).toMatch(/^USER [1-9]\d*:[1-9]\d*$/mu);
});

test('the image that it begins with is pinned to a version', () => {
  expect(steps[0]).toMatch(/^ARG NODE=\d+\.\d+\.\d+-bookworm-slim$/u);
  for (const stage of stages) expect(stage).toMatch(/^node:\$\{NODE\}(?: AS build)?\n/u);
});

test('of the repository it sees what it copies, and no more', () => {
  const copied = steps
    .filter((step) => step.startsWith('COPY ') && !step.includes('--from='))
    .flatMap((step) => step.split(' ').slice(1, -1))
    .map((path) => path.replace(/\/$/u, ''));
  const seen = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  expect(ignored[1]).toBe('*');
  expect(copied.toSorted()).toEqual(seen.toSorted());
  expect(copied.filter((path) => !existsSync(path))).toEqual([]);
});

test.each([
  [200, 0],
  [503, 1],
])('a status of %i ends its health check with %i', async (status, code) => {
  const server = createServer((request, response) =>
    response.writeHead(request.url === '/healthz' ? status : 404).end(),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const [, found = '[]'] = /^HEALTHCHECK .*?CMD (\[.*\])$/mu.exec(last) ?? [];
  const [command = '', ...args]: string[] = JSON.parse(found);
  const child = spawn(command, args, { env: { PATH: process.env.PATH, STATUS_PORT: String(port) } });
  expect(await finished(child)).toEqual({ code, text: '' });
  server.close();
});
