import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { answered, post } from '../../src/endpoint/exchange.ts';

let server: Server;
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const request = { body: '{}', headers: {} };

test('An answer that is whole within three seconds is read', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end('{"type":5}');
  });
  expect(await answered(await post(url, request))).toEqual({ value: { type: 5 }, uploads: [] });
});

test('One whose body is not complete by then is none', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"type"');
  });
  await expect(post(url, request)).rejects.toThrow('the endpoint did not answer within 3000 ms');
});

test('A redirection is not followed', async () => {
  const url = await serve((_, response) => void response.writeHead(302, { location: '/elsewhere' }).end());
  await expect(post(url, request).then(answered)).rejects.toThrow('the endpoint answered with status 302');
});
