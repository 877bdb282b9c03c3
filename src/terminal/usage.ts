import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run --silent ask -- [--json] [--locale zh-CN|zh-TW|en-US] "/mission 马里稳定团"
       npm run --silent ask -- --batch FILE
       npm run --silent paragraphs -- --json
       npm run --silent figures -- --json
       npm run --silent corpus -- add FILE [--symbol A/68/652] [--language zh-Hans|zh-Hant|en] [--title TITLE] [--issued YYYY-MM-DD] [--encoding big5|gb18030|utf-16le|utf-16be] [--yes]
       npm run --silent corpus -- list | check | rebuild
       npm run --silent corpus -- show NAME | remove NAME
       npm run --silent corpus -- push | check --remote | remove --remote NAME
       npm run --silent site -- [DIR] [--locale zh-CN|zh-TW|en-US]
       npm run chat -- [--locale zh-CN|zh-TW|en-US]
Each takes --corpus DIR, too: another folder of documents than corpus/.`;

/** A command line that asks for nothing that exists. */
export class UsageError extends Error {}

/** Throws a UsageError for an option that is none of these. */
export function parse(args: string[], options: Record<string, { type: 'boolean' | 'string' }>) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
