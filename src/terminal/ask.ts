import { SLASH_COMMANDS } from '../../commands/index.ts';
import { type Reply, TERMINAL } from '../command/command.ts';
import { type Before, followUp } from '../dispatch/continueRequest.ts';
import { type BugLog, dispatch } from '../dispatch/dispatch.ts';
import { parseLine } from '../dispatch/parseLine.ts';
import { sentenceMessage } from '../presentation/replies/help.ts';
import { UserError } from '../presentation/wording/wording.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import type { Library } from '../search/library.ts';

export interface LineReply {
  readonly command: string;
  readonly reply: Reply;
}

/** Answers a line by Discord's dispatcher. `publicUrl`: the report pages, for links; `before`: the turn before. */
export async function askLine(
  line: string,
  library: Library,
  wording: Wording,
  log: BugLog,
  { publicUrl, before }: { readonly publicUrl?: string | undefined; readonly before?: Before | null } = {},
): Promise<LineReply> {
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
