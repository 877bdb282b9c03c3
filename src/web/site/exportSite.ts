import type { Wording } from '../../presentation/wording/zhCN.ts';
import type { Library } from '../../search/library.ts';
import { siteFiles } from './siteFiles.ts';
import { SiteError, writeSite } from './writeSite.ts';

/** Writes the report pages as a static site, and returns the sentence that says what was done, or why not. */
export async function exportSite(library: Library, directory: string, wording: Wording) {
  try {
    const files = await siteFiles(library, wording);
    writeSite(files, directory);
    return { isDone: true, sentence: `${files.length} files in ${directory}: open index.html.` };
  } catch (error) {
    const isKnown = error instanceof SiteError || (error as NodeJS.ErrnoException).code !== undefined;
    if (!isKnown) throw error;
    return { isDone: false, sentence: (error as Error).message };
  }
}
