import { once } from 'node:events';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { type App, listen } from '../../../src/web/serving/listen.ts';

const app: App = new Hono();
app.get('/', ({ text }) => text('here'));

it('tells where it listens, until it is closed', async () => {
  const { url, close } = await listen(app, { host: '127.0.0.1', port: 0 });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  expect(await (await fetch(url)).text()).toBe('here');
  await close();
  await expect(fetch(url)).rejects.toThrow();
});

it('rejects where the port is taken, and where the address is not of this machine', async () => {
  const { url, close } = await listen(app, { host: '127.0.0.1', port: 0 });
  await expect(listen(app, { host: '127.0.0.1', port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE');
  await expect(listen(app, { host: '192.0.2.1', port: 0 })).rejects.toThrow('EADDRNOTAVAIL');
  await close();
});

it('turns away who comes when too many are connected', async () => {
  const { url, close } = await listen(app, { host: '127.0.0.1', port: 0 });
  const port = Number(new URL(url).port);
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
