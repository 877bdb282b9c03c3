import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import querystring from 'node:querystring';
import { UserError } from '../../presentation/wording/wording.ts';

/** A file in Discord's hands: Message, Attachment Object. */
export interface AttachedFile {
  /** It ends in the name of the file. */
  readonly url: string;
  /** In bytes, if known beforehand. */
  readonly size?: number;
}

/** Where Discord keeps attachments (Reference, CDN). */
const ORIGINS = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 25 * MEGABYTE;
const DOWNLOAD_MS = 30_000;
/** Code points; systems take 255 bytes. */
const LONGEST_NAME = 60;

/**
 * Downloads a file into a folder of its own, which is gone after `use`. `api` is another Discord than the public one.
 * Throws a UserError for a file that is elsewhere, too large, or not to be had in time.
 */
export async function withAttachedFile<T>(
  { url, size = 0 }: AttachedFile,
  api: string | undefined,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const origins = [...ORIGINS, ...(api ? [new URL(api).origin] : [])];
  if (!URL.canParse(url) || !origins.includes(new URL(url).origin))
    throw new UserError(({ adding }) => adding.elsewhere);
  if (size > MOST_BYTES) throw tooLarge();
  const bytes = await download(url);
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-added-'));
  try {
    const path = join(folder, plainName(querystring.unescape(new URL(url).pathname)));
    writeFileSync(path, bytes);
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Follows no redirection: it may lead anywhere. */
async function download(url: string): Promise<Uint8Array> {
  const failed = new UserError(({ adding }) => adding.notDownloaded);
  const signal = AbortSignal.timeout(DOWNLOAD_MS);
  try {
    const response = await fetch(url, { redirect: 'error', signal });
    if (!response.ok || !response.body) throw failed;
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body) {
      length += chunk.length;
      if (length > MOST_BYTES) throw tooLarge();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw error instanceof UserError ? error : failed;
  }
}

/** Its letters, digits and ending stay: a symbol may be read in them. */
function plainName(name: string): string {
  const plain = basename(name)
    .replaceAll(/[^\p{L}\p{N}_.()-]+/gu, '-')
    .replace(/^[.-]+/u, '');
  return [...plain].slice(-LONGEST_NAME).join('') || 'document';
}

const tooLarge = (): UserError => new UserError(({ adding }) => adding.tooLarge(MOST_BYTES / MEGABYTE));
