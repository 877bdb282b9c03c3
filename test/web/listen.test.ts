import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { listen, portOf } from '../../src/web/listen.ts';

const server = () => createServer((_, response) => void response.end('here'));

it('tells where it listens, until it is closed', async () => {
  const listening = server();
  const { url, close } = await listen(listening, '127.0.0.1', 0);
  expect(url).toBe(`http://127.0.0.1:${portOf(listening)}`);
  expect(await (await fetch(url)).text()).toBe('here');
  await close();
  await expect(fetch(url)).rejects.toThrow();
});

it('rejects where the port is taken, and where the address is not of this machine', async () => {
  const listening = server();
  const { close } = await listen(listening, '127.0.0.1', 0);
  await expect(listen(server(), '127.0.0.1', portOf(listening))).rejects.toThrow('EADDRINUSE');
  await expect(listen(server(), '192.0.2.1', 0)).rejects.toThrow('EADDRNOTAVAIL');
  await close();
});
