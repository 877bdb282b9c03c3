import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { withRelease } from './changelog.ts';
import { billOfMaterials, type Lock, type Manifest } from './materials.ts';
import { ReleaseError } from './releaseError.ts';
import { checkNewer } from './version.ts';

const CHANGED = ['CHANGELOG.md', 'package.json', 'package-lock.json'];
/** Of the segmenter, as npm ci compiled it. */
const JIEBA = 'node_modules/nodejieba';

export interface Release {
  /** The root of the repository. */
  readonly directory: string;
  readonly version: string;
  /** As 2026-11-30. */
  readonly date: string;
  /** The folder that the files are written to. */
  readonly output: string;
}

/**
 * Commits and tags a version, and writes its files: the tarball, its bill of materials and the checksums of both, whose paths
 * it gives. Throws a ReleaseError before anything is changed.
 */
export function release({ directory, version, date, output }: Release): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, encoding: 'utf8' });
  const read = (file: string) => readFileSync(join(directory, file), 'utf8');
  const write = (file: string, value: object) =>
    writeFileSync(join(directory, file), `${JSON.stringify(value, null, 2)}\n`);

  if (git('status', '--porcelain') !== '') throw new ReleaseError('The working tree has changes: commit them first.');
  const manifest: Manifest = JSON.parse(read('package.json'));
  checkNewer(version, manifest.version);
  if (git('tag', '--list', `v${version}`) !== '') throw new ReleaseError(`The tag v${version} is there already.`);
  const changelog = withRelease(read('CHANGELOG.md'), version, date);
  if (!existsSync(join(directory, JIEBA, 'build/Release/nodejieba.node')))
    throw new ReleaseError('The segmenter is not compiled: run npm ci first.');
  const released = { ...manifest, version };
  const lock: Lock = JSON.parse(read('package-lock.json'));
  const lockReleased = { ...lock, version, packages: { ...lock.packages, '': { ...lock.packages[''], version } } };
  const bill = billOfMaterials(released, lockReleased);

  try {
    writeFileSync(join(directory, 'CHANGELOG.md'), changelog);
    write('package.json', released);
    write('package-lock.json', lockReleased);
    git('commit', '--quiet', '--message', `chore: release ${version}`, '--', ...CHANGED);
  } catch (error) {
    git('restore', '--', ...CHANGED);
    throw error;
  }
  git('tag', '--annotate', '--message', `Pilcrow ${version}`, `v${version}`);

  mkdirSync(output, { recursive: true });
  const name = `pilcrow-${version}`;
  const named = (ending: string) => join(output, `${name}.${ending}`);
  const [tarball, materials, sums] = [named('tar.gz'), named('cdx.json'), named('sha256')];
  archive(directory, name, tarball);
  writeFileSync(materials, bill);
  // As sha256sum --check reads them.
  const sumOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  writeFileSync(sums, [tarball, materials].map((file) => `${sumOf(file)}  ${basename(file)}\n`).join(''));
  return [tarball, materials, sums];
}

/** What git holds, and the compiled segmenter, which scripts/build-jieba.mjs takes where it runs. */
function archive(directory: string, name: string, tarball: string): void {
  const compiled = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const { version } = JSON.parse(readFileSync(join(directory, JIEBA, 'package.json'), 'utf8'));
    const addon = join(compiled, `nodejieba-${version}-${process.platform}-${process.arch}.node`);
    copyFileSync(join(directory, JIEBA, 'build/Release/nodejieba.node'), addon);
    const prefixes = [`--prefix=${name}/prebuilt/`, `--add-file=${addon}`, `--prefix=${name}/`];
    execFileSync('git', ['archive', '--format=tar.gz', `--output=${tarball}`, ...prefixes, 'HEAD'], { cwd: directory });
  } finally {
    rmSync(compiled, { recursive: true });
  }
}
