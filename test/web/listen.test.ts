import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
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

it('turns away who comes when too many are connected', async () => {
  const listening = server();
  const { url, close } = await listen(listening, '127.0.0.1', 0);
  const port = portOf(listening);
  const idle = Array.from({ length: 250 }, () => connect(port, '127.0.0.1'));
  await Promise.all(idle.map((socket) => once(socket, 'connect')));
  await expect(fetch(url)).rejects.toThrow();
  for (const socket of idle) socket.destroy();
  await expect
    .poll(() =>
      fetch(url)
        .then(({ status }) => status)
        .catch(() => 0),
    )
    .toBe(200);
  await close();
});
