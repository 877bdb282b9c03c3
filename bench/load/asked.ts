import type { Pressed, Reply } from '../../src/command/command.ts';
import { encodeMessage } from '../../src/discord/sending/encode.ts';
import { dispatch } from '../../src/dispatch/dispatch.ts';
import type { Request } from '../../src/presentation/message.ts';
import type { Library } from '../../src/search/library.ts';
import { IN_A_SERVER } from './mix.ts';

/** What Discord would get for a request, through everything but the network. */
export async function bodyOf(
  request: Request,
  library: Library,
  { pressed, locale = 'zh-CN' }: { readonly pressed?: Pressed | undefined; readonly locale?: string } = {},
) {
  let sent: Reply | undefined;
  await dispatch(
    {
      request,
      locales: [locale],
      setting: { ...IN_A_SERVER, ...(pressed ? { pressed } : {}) },
      privacy: pressed ? 'reply' : 'first',
      publicUrl: 'https://reports.example.org',
      acknowledge: async () => {},
      reply: async (reply) => {
        sent = reply;
      },
    },
    library,
    { error: (details, message) => console.error(message, details) },
  );
  if (!sent) throw new Error(`No reply to ${JSON.stringify(request)}`);
  const body = encodeMessage(sent.message);
  return { body, json: JSON.stringify(body), files: sent.message.files ?? [] };
}
