import { readableText } from '../src/answer/verify/posted/readings.ts';
import { verify as check } from '../src/answer/verify/verify.ts';
import type { Command, Context, Reply } from '../src/command/command.ts';
import { readPage, readText } from '../src/command/options.ts';
import { verifiedMessage } from '../src/presentation/replies/verified.ts';
import type { Options } from '../src/presentation/request.ts';
import { UserError } from '../src/presentation/wording/userError.ts';
import { codePoints } from '../src/text/length.ts';

/** As long as the longest message that people can write on Discord. */
const LONGEST = 4000;
/** With embeds, a forwarded message and all markup; before any pattern reads it. */
const LONGEST_POSTED = 5 * LONGEST;

export const verify: Command = {
  name: 'verify',
  aliases: ['核对', '核對', '验证', '驗證', '核对引文', '核對引文'],
  options: [{ name: 'text', required: true, raw: true, maxLength: LONGEST }],
  respond: (options, context) => checkText(readText('verify', options, 'text'), options, context),
};

/** What of a text the library prints; throws a UserError for one too long, or without a sentence. */
export async function checkText(text: string, options: Options, { library, wording }: Context): Promise<Reply> {
  const isTooLong = text.length > LONGEST_POSTED || codePoints(readableText(text)) > LONGEST;
  if (isTooLong) throw new UserError((words) => words.verify.tooLong(LONGEST));
  const answer = await check(text, library);
  if (answer.sentences.length === 0) throw new UserError((words) => words.verify.nothing);
  return { answer, message: verifiedMessage(answer, text, readPage(options), wording) };
}
