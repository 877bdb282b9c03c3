import { z } from 'zod';
import { SLASH_COMMANDS } from '../../commands/index.ts';
import { type Reply, TERMINAL } from '../command/command.ts';
import { type Before, followUp } from '../dispatch/continueRequest.ts';
import { dispatch } from '../dispatch/dispatch.ts';
import type { BugLog } from '../dispatch/observed.ts';
import { parseLine } from '../dispatch/parseLine.ts';
import { sentenceMessage } from '../presentation/replies/help.ts';
import { UserError } from '../presentation/wording/wording.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import type { Library } from '../search/library.ts';
import { answerJson } from './json.ts';

/** Answers a line by Discord's dispatcher. `publicUrl`: the report pages, for links; `before`: the turn before. */
export async function askLine(
  line: string,
  library: Library,
  wording: Wording,
  log: BugLog,
  { publicUrl, before }: { readonly publicUrl?: string | undefined; readonly before?: Before | null } = {},
): Promise<{ command: string; reply: Reply }> {
  try {
    const typed = parseLine(line, SLASH_COMMANDS);
    const request = before ? followUp(typed, before, library.gazetteer) : typed;
    const reply = await new Promise<Reply>((resolve) => {
      const exchange = {
        request,
        locales: [wording.locale],
        setting: TERMINAL,
        privacy: 'none' as const,
        publicUrl,
        acknowledge: async () => {},
        reply: async (shown: Reply) => resolve(shown),
      };
      void dispatch(exchange, library, log);
    });
    return { command: request.command, reply };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { command: '', reply: { message: sentenceMessage(error.sentence(wording)), answer: 'error' } };
  }
}

const batchLine = z.object({ id: z.union([z.string(), z.number()]), question: z.string() });

/** The answer to one line of a batch file; for a bad line one of kind `error`, with the line's id if it has one. */
export async function answerBatchLine(line: string, library: Library, wording: Wording, log: BugLog) {
  const read = parse(line);
  const { data } = batchLine.safeParse(read);
  if (!data) {
    const id = batchLine.pick({ id: true }).safeParse(read).data?.id ?? null;
    return { id, ...answerJson('', '', { answer: 'error' }, wording) };
  }
  const { command, reply } = await askLine(data.question, library, wording, log);
  return { id: data.id, ...answerJson(command, data.question, reply, wording) };
}

function parse(line: string): unknown {
  try {
    // Windows begins files with a byte order mark.
    return JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}
