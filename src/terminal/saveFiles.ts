import { writeFile } from 'node:fs/promises';
import { basename, parse, resolve } from 'node:path';
import { contentBytes } from '../presentation/fit/attachment.ts';
import type { Attachment } from '../presentation/message.ts';

/** Writes each file under its name, or `name-2`, `name-3` … if that is taken; returns the paths. */
export async function saveFiles(files: readonly Attachment[], directory: string): Promise<string[]> {
  const paths: string[] = [];
  for (const file of files) paths.push(await saveFile(file, directory));
  return paths;
}

async function saveFile(file: Attachment, directory: string): Promise<string> {
  const { name, ext } = parse(basename(file.name));
  for (let count = 1; ; count += 1) {
    const path = resolve(directory, count === 1 ? name + ext : `${name}-${count}${ext}`);
    try {
      // Exclusive: no file is overwritten, even if another process writes it at this moment.
      await writeFile(path, contentBytes(file), { flag: 'wx' });
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
