import { openLog } from '../../src/log/log.ts';
import { wordingFor } from '../../src/presentation/wording/wording.ts';
import type { Library } from '../../src/search/library.ts';
import { askLine } from '../../src/terminal/ask.ts';
import { toText } from '../../src/terminal/print.ts';

export const log = openLog('silent');
export const wording = wordingFor('zh-CN');

/** What a reader sees. */
export async function shown(line: string, library: Library): Promise<string> {
  const { reply } = await askLine(line, library, wording, log);
  return toText(reply.message, { colour: false });
}

/** The passages that the engine finds, which no reply keeps. */
export const found = async (text: string, { engine }: Library): Promise<string> =>
  (await engine.query({ text, limit: 20 })).map(({ passage }) => passage.id).join(' ');

export const LINES = [
  '2013年有多少维和人员被打死？',
  '/search 无人机',
  '/mission 马里稳定团',
  '/paragraph 51',
  '/figures 警察',
];
