import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { release } from '../../../scripts/release/release.ts';

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- It answers.\n';
const PACKAGE = { name: 'pilcrow', version: '0.1.0', dependencies: { small: '1.0.0' } };
const LOCK = {
  name: 'pilcrow',
  version: '0.1.0',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': PACKAGE,
    'node_modules/small': { version: '1.0.0', license: 'MIT', integrity: `sha512-${'A'.repeat(86)}==` },
  },
};

let parent: string;
let directory: string;
let output: string;

const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(directory, file), 'utf8');
const make = (version: string) => release({ directory, version, date: '2026-11-30', output });
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: output, encoding: 'utf8' });

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'release-'));
  directory = join(parent, 'repository');
  output = join(parent, 'dist');
  const jieba = join(directory, 'node_modules/nodejieba');
  mkdirSync(join(jieba, 'build/Release'), { recursive: true });
  writeFileSync(join(jieba, 'package.json'), '{ "version": "3.5.8" }');
  writeFileSync(join(jieba, 'build/Release/nodejieba.node'), 'compiled');
  writeFileSync(join(directory, '.gitignore'), 'node_modules/\n.env\n');
  writeFileSync(join(directory, '.env'), 'DISCORD_TOKEN=secret');
  writeFileSync(join(directory, 'CHANGELOG.md'), CHANGELOG);
  writeFileSync(join(directory, 'package.json'), `${JSON.stringify(PACKAGE, null, 2)}\n`);
  writeFileSync(join(directory, 'package-lock.json'), `${JSON.stringify(LOCK, null, 2)}\n`);
  git('init', '--quiet');
  git('config', 'user.name', 'Someone');
  git('config', 'user.email', 'someone@example.org');
  git('add', '.');
  git('commit', '--quiet', '--message', 'feat: begin');
});

afterEach(() => rmSync(parent, { recursive: true }));

describe('a release', () => {
  test('is a commit with a tag, in which every place says the new version', () => {
    make('0.2.0');
    expect(git('log', '-1', '--format=%s %D')).toMatch(/^chore: release 0\.2\.0 HEAD -> \w+, tag: v0\.2\.0$/mu);
    expect(git('status', '--porcelain')).toBe('');
    expect(read('CHANGELOG.md')).toBe('# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-11-30)\n\n- It answers.\n');
    expect(JSON.parse(read('package.json')).version).toBe('0.2.0');
    const { version, packages } = JSON.parse(read('package-lock.json'));
    expect([version, packages[''].version]).toEqual(['0.2.0', '0.2.0']);
    expect(git('show', '--format=', '--numstat')).toBe(
      '2\t0\tCHANGELOG.md\n2\t2\tpackage-lock.json\n1\t1\tpackage.json\n',
    );
  });

  test('has a tarball of what git holds and the compiled segmenter, and of nothing else', () => {
    make('0.2.0');
    const name = `nodejieba-3.5.8-${process.platform}-${process.arch}.node`;
    const files = run('tar', '--list', '--file=pilcrow-0.2.0.tar.gz')
      .split('\n')
      .filter((file) => /[^/]$/u.test(file));
    expect(files.toSorted()).toEqual(
      ['.gitignore', 'CHANGELOG.md', 'package-lock.json', 'package.json', `prebuilt/${name}`].map(
        (file) => `pilcrow-0.2.0/${file}`,
      ),
    );
    const extracted = run(
      'tar',
      '--extract',
      '--to-stdout',
      '--file=pilcrow-0.2.0.tar.gz',
      `pilcrow-0.2.0/prebuilt/${name}`,
    );
    expect(extracted).toBe('compiled');
  });

  test('has a bill of materials, and checksums that hold', () => {
    const written = make('0.2.0');
    expect(written.map((file) => file.slice(output.length + 1)).toSorted()).toEqual(readdirSync(output).toSorted());
    const { metadata, components } = JSON.parse(readFileSync(join(output, 'pilcrow-0.2.0.cdx.json'), 'utf8'));
    expect(metadata.component).toMatchObject({ name: 'pilcrow', version: '0.2.0' });
    expect(components.map(({ name }: { name: string }) => name)).toEqual(['small']);
    expect(run('sha256sum', '--check', 'pilcrow-0.2.0.sha256')).toBe(
      'pilcrow-0.2.0.tar.gz: OK\npilcrow-0.2.0.cdx.json: OK\n',
    );
  });
});

describe('a release is refused, and nothing is changed,', () => {
  test.each<[string, string, () => void, RegExp]>([
    ['with changes not committed', '0.2.0', () => writeFileSync(join(directory, 'new.ts'), ''), /has changes/u],
    ['of a version that is not newer', '0.1.0', () => {}, /is not newer/u],
    ['of a version that is tagged', '0.2.0', () => git('tag', 'v0.2.0'), /v0\.2\.0 is there already/u],
    ['when nothing has changed', '0.2.0', () => emptyChangelog(), /says nothing/u],
    [
      'without a compiled segmenter',
      '0.2.0',
      () => rmSync(join(directory, 'node_modules'), { recursive: true }),
      /npm ci/u,
    ],
    [
      'when it cannot be committed',
      '0.2.0',
      () => writeFileSync(join(directory, '.git/hooks/pre-commit'), 'exit 1\n', { mode: 0o755 }),
      /Command failed/u,
    ],
  ])('%s', (_, version, prepare, reason) => {
    prepare();
    const before = [git('rev-parse', 'HEAD'), git('status', '--porcelain'), git('tag')];
    expect(() => make(version)).toThrow(reason);
    expect([git('rev-parse', 'HEAD'), git('status', '--porcelain'), git('tag')]).toEqual(before);
    expect(readdirSync(parent)).toEqual(['repository']);
  });
});

function emptyChangelog(): void {
  writeFileSync(join(directory, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n');
  git('commit', '--quiet', '--all', '--message', 'docs: nothing');
}
