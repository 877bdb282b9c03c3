import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finished, served } from '../process/childProcess.ts';
import { answeringServer } from '../search/cluster/answeringServer.ts';
import { NODES } from './nodes.ts';
import { clusterSettings, pushed } from './pushed.ts';

/** Another start would end the same way (sysexits.h, EX_CONFIG). */
const MISCONFIGURED = 78;

const cluster = clusterSettings();
const OWN = { SEARCH_URL: NODES.join(), SEARCH_PREFIX: cluster.SEARCH_PREFIX, CACHE_DIR: cluster.CACHE_DIR ?? '' };

function start(settings: Readonly<Record<string, string>>): ChildProcess {
  const env = { PATH: process.env.PATH, WEB_PORT: '0', ...OWN, ...settings };
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The exit code and the last line, which is all that the operator must read. */
async function ended(settings: Readonly<Record<string, string>>) {
  const { code, text } = await finished(start(settings));
  return { code, sentence: text.trimEnd().split('\n').at(-1) };
}

beforeAll(() => pushed(cluster));
afterAll(() => rmSync(cluster.CACHE_DIR ?? '', { recursive: true }));

test('the bot answers from the cluster, and ends when it is told', async () => {
  const bot = start({});
  const end = finished(bot);
  const response = await fetch(`${await served(bot)}/read/`);
  expect(await response.text()).toContain('A/68/652');
  bot.kill('SIGTERM');
  expect((await end).code).toBe(0);
});

describe('what an operator must mend is one sentence at the start, and no supervisor tries again', () => {
  test('a wrong password', async () => {
    const server = await answeringServer(() => ({ status: 401, body: 'Unauthorized' }));
    const { code, sentence } = await ended({ SEARCH_URL: server.url });
    await server.close();
    expect({ code, sentence }).toMatchObject({
      code: MISCONFIGURED,
      sentence: expect.stringContaining('SEARCH_PASSWORD'),
    });
  });

  test('nothing was pushed', async () => {
    const { code, sentence } = await ended({ SEARCH_PREFIX: 'nothing-here' });
    expect({ code, sentence }).toMatchObject({
      code: MISCONFIGURED,
      sentence: expect.stringContaining('corpus -- push'),
    });
  });

  test('another model than that of the index', async () => {
    const other = { EMBEDDINGS_URL: 'http://127.0.0.1:1', EMBEDDINGS_MODEL: 'another-model' };
    const { code, sentence } = await ended(other);
    expect({ code, sentence }).toMatchObject({
      code: MISCONFIGURED,
      sentence: expect.stringContaining('another-model'),
    });
  });

  test('a wrong address', async () => {
    const { code, sentence } = await ended({ SEARCH_URL: 'ftp://search' });
    expect({ code, sentence }).toMatchObject({ code: MISCONFIGURED, sentence: expect.stringMatching(/^SEARCH_URL/u) });
  });

  describe('certificates', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pilcrow-tls-'));
    const password = 'password';
    /** A server with a certificate of its own authority; its paths. */
    async function serving(name: string, validity: readonly string[]) {
      const [store, ca] = [join(folder, `${name}.p12`), join(folder, `${name}.pem`)];
      const keytool = (...args: string[]) =>
        execFileSync('keytool', [...args, '-keystore', store, '-storepass', password, '-alias', 'a'], {
          stdio: 'ignore',
        });
      keytool(
        '-genkeypair',
        '-keyalg',
        'EC',
        '-storetype',
        'PKCS12',
        '-dname',
        'CN=localhost',
        '-ext',
        'san=ip:127.0.0.1',
        ...validity,
      );
      keytool('-exportcert', '-rfc', '-file', ca);
      const server = createServer({ pfx: readFileSync(store), passphrase: password }, (_, response) => {
        response.writeHead(401).end();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return { server, ca, url: `https://127.0.0.1:${(server.address() as AddressInfo).port}` };
    }
    afterAll(() => rmSync(folder, { recursive: true }));

    test.each([
      ['expired', ['-startdate', '-10d', '-validity', '1'], true, 'certificate'],
      ['of an unknown authority', ['-validity', '1'], false, 'certificate'],
      ['of the authority in SEARCH_CA: then the password counts', ['-validity', '1'], true, 'SEARCH_PASSWORD'],
    ])('one %s', async (name, validity, isKnown, said) => {
      const { server, ca, url } = await serving(name.slice(0, 12), validity);
      const { code, sentence } = await ended({ SEARCH_URL: url, ...(isKnown ? { SEARCH_CA: ca } : {}) });
      server.close();
      expect({ code, sentence }).toMatchObject({ code: MISCONFIGURED, sentence: expect.stringContaining(said) });
    });
  });
});

test('where no node answers and there is no copy, the bot ends so that a supervisor tries again', async () => {
  const { code, sentence } = await ended({ SEARCH_URL: 'http://127.0.0.1:1' });
  expect({ code, sentence }).toMatchObject({ code: 1, sentence: expect.stringContaining('SEARCH_URL') });
});

test('where no node answers and there is a copy, that answers', async () => {
  const bot = start({ SEARCH_URL: 'http://127.0.0.1:1', CORPUS_DIR: 'corpus' });
  const end = finished(bot);
  const response = await fetch(`${await served(bot)}/read/`);
  expect(await response.text()).toContain('A/68/652');
  bot.kill('SIGTERM');
  expect((await end).code).toBe(0);
});
