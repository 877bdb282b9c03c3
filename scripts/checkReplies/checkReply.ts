import { messageViolations } from 'discord-loopback';
import { specValidator } from 'discord-loopback/specification';
import type { Reply, Setting } from '../../src/command/command.ts';
import { encodeMessage } from '../../src/discord/sending/encode.ts';
import { dispatch } from '../../src/dispatch/dispatch.ts';
import { faults } from '../../src/presentation/fit/faults.ts';
import { sizeOfMessage } from '../../src/presentation/fit/size.ts';
import type { Request } from '../../src/presentation/message.ts';
import type { Library } from '../../src/search/library.ts';

/** What a request was answered with, as far as it can be checked. */
export interface Checked {
  /** One sentence each: what Discord would refuse, or a quote that is none. Nothing where all is well. */
  readonly wrong: readonly string[];
  /** UTF-8, of all text of the reply. */
  readonly bytes: number;
}

const IN_A_SERVER: Setting = { place: 'server', person: { id: '123456789012345678', name: 'reader' } };

/** Answers a request as a server would see it, and compares the body with Discord's description, its rules and the report. */
export async function checkReply(request: Request, locale: string, library: Library): Promise<Checked> {
  const wrong: string[] = [];
  const reply = await replyTo(request, locale, library, (bug) => wrong.push(`a bug: ${bug}`));
  const { message } = reply;
  wrong.push(...faults(message));
  if (wrong.length > 0) return { wrong, bytes: sizeOfMessage(message).bytes };
  const body = JSON.parse(JSON.stringify(encodeMessage(message)));
  // Files travel beside the body; their rules are checked where they are sent.
  const violations =
    (message.files ?? []).length > 0
      ? []
      : [...specValidator('createMessage', 'request', body), ...messageViolations(body, '')];
  wrong.push(...violations.map(({ path, message }) => `${path} ${message}`), ...falseQuotes(reply));
  return { wrong, bytes: sizeOfMessage(message).bytes };
}

async function replyTo(
  request: Request,
  locale: string,
  library: Library,
  onBug: (bug: string) => void,
): Promise<Reply> {
  const log = { error: (details: object) => onBug(String((details as { err?: unknown }).err)) };
  return new Promise((resolve) => {
    const exchange = {
      request,
      locales: [locale],
      setting: IN_A_SERVER,
      privacy: 'first' as const,
      acknowledge: async () => {},
      reply: async (reply: Reply) => resolve(reply),
    };
    void dispatch(exchange, library, log);
  });
}

/** Quotes whose words the paragraph does not print where they say. */
function falseQuotes({ message }: Reply): string[] {
  const parts = message.components
    .flatMap((component) => (component.kind === 'text' ? component.lines : []))
    .flatMap(({ parts }) => parts);
  return parts
    .flatMap((part) => (part.kind === 'quote' ? [part.quote] : []))
    .filter(({ text, start, end, paragraph }) => paragraph.text.slice(start, end) !== text || text === '')
    .map(({ paragraph }) => `a quote of paragraph ${paragraph.id} is none`);
}
