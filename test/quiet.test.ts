import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finished } from './process/childProcess.ts';

/** A network of its own, a file system that can be mounted over: not every machine lets us. */
const ALONE = ['--user', '--map-root-user', '--net', '--mount'];
const isAllowed = spawnSync('unshare', [...ALONE, 'sh', '-c', 'ip link set lo up']).status === 0;

test.skipIf(!isAllowed)(
  'the running bot looks up nothing but Discord, and writes nothing at home',
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'pilcrow-quiet-'));
    const [home, servers] = [join(directory, 'home'), join(directory, 'resolv.conf')];
    writeFileSync(servers, 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n');
    const script = `ip link set lo up && mount --bind ${servers} /etc/resolv.conf && mkdir ${home} &&
    HOME=${home} exec ${process.execPath} --import tsx test/process/quietBot.ts`;
    const { code, text } = await finished(spawn('unshare', [...ALONE, 'sh', '-c', script]));
    expect([code, text]).toEqual([0, expect.stringContaining('27')]);
    expect(JSON.parse(text).names).toEqual(['recorder.invalid']);
    expect(readdirSync(home)).toEqual([]);
  },
  120_000,
);
