import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SiteFile } from './siteFiles.ts';

/** Why a site is not written, in one sentence. */
export class SiteError extends Error {}

/** Lists what lies in the folder of a site, so that nothing else is ever deleted. */
const MANIFEST = 'pilcrow-site.json';

/** Folders for all to read: a temporary folder is only its owner's. */
const READABLE = 0o755;

/**
 * Writes the files aside and moves them to the folder in one step, so that nobody reads half of a site. Throws a SiteError,
 * and leaves the folder as it is, where it holds anything that is not of an earlier site.
 */
export function writeSite(files: readonly SiteFile[], directory: string): void {
  const named = files.map(([path, body]) => ({ segments: path.split('/').map(fileName), body }));
  const paths = [MANIFEST, ...named.map(({ segments }) => segments.join('/'))];
  checkNames(paths);
  const target = existsSync(directory) ? realpathSync(directory) : resolve(directory);
  checkOurs(target);
  mkdirSync(dirname(target), { recursive: true });
  const aside = mkdtempSync(join(dirname(target), '.site-'));
  try {
    for (const { segments, body } of named) {
      mkdirSync(join(aside, ...segments.slice(0, -1)), { recursive: true });
      writeFileSync(join(aside, ...segments), body());
    }
    const entries = [...new Set(paths.map((path) => path.split('/')[0]))];
    writeFileSync(join(aside, MANIFEST), `${JSON.stringify({ entries }, null, 2)}\n`);
    chmodSync(aside, READABLE);
    replace(target, aside);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function replace(target: string, made: string): void {
  const old = `${made}-old`;
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(made, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** A folder that is new or empty, or holds only what the manifest of an earlier site names. */
function checkOurs(target: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw new SiteError(`${target} is no folder.`);
  const held = readdirSync(target);
  const ours = manifestIn(target);
  const stray = held.find((name) => !ours.includes(name));
  if (stray !== undefined)
    throw new SiteError(`${target} holds ${stray}, which is no part of a site of ours: name another folder.`);
}

function manifestIn(target: string): unknown[] {
  try {
    const { entries } = JSON.parse(readFileSync(join(target, MANIFEST), 'utf8'));
    return Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
}

/** Not every disk tells capital letters from small ones. */
function checkNames(paths: readonly string[]): void {
  const taken = new Set<string>();
  for (const path of paths) {
    const name = path.toLowerCase();
    if (taken.has(name))
      throw new SiteError(`Two files would be called ${path}: give a folder of the corpus another name.`);
    taken.add(name);
  }
}

/** A segment of a path as a file is called; no segment leads elsewhere. */
function fileName(segment: string): string {
  const name = decodeURIComponent(segment);
  if (/^\.*$|[/\\\0]/u.test(name)) throw new SiteError(`No file can be called ${JSON.stringify(name)}.`);
  return name;
}
