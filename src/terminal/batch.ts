import { z } from 'zod';
import type { BugLog } from '../dispatch/dispatch.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import type { Library } from '../search/library.ts';
import { askLine } from './ask.ts';
import { type AnswerJson, answerJson, type VerifiedJson } from './json.ts';

const schema = z.object({ id: z.union([z.string(), z.number()]), question: z.string() });

/** The answer to one line of a batch file; for a bad line one of kind `error`, with the line's id if it has one. */
export async function answerBatchLine(
  line: string,
  library: Library,
  wording: Wording,
  log: BugLog,
): Promise<{ id: string | number | null } & (AnswerJson | VerifiedJson)> {
  const entry = schema.safeParse(parse(line));
  if (!entry.success) return { id: idOf(line), ...answerJson('', '', { answer: 'error' }, wording) };
  const { id, question } = entry.data;
  const { command, reply } = await askLine(question, library, wording, log);
  return { id, ...answerJson(command, question, reply, wording) };
}

function parse(line: string): unknown {
  try {
    // Windows begins files with a byte order mark.
    return JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

const idOf = (line: string): string | number | null =>
  schema.pick({ id: true }).safeParse(parse(line)).data?.id ?? null;
