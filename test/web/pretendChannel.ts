import type { Act, Answered, Channel, ChannelEvent, Typing } from '../../src/web/channel.ts';
import { openWeb } from '../../src/web/server.ts';
import type { Web } from '../../src/web/serving/listen.ts';
import { library } from '../library.ts';

/** A channel without a bot, that a test fills itself. */
export interface PretendChannel {
  readonly web: Web;
  /** What the person did so far, with the language it was done in. */
  readonly acts: (Act & { locale: string })[];
  readonly typed: Typing[];
  readonly emit: (event: ChannelEvent) => void;
  /** Puts a message of the bot into the channel; the fields given replace the usual ones. */
  readonly post: (fields: Readonly<Record<string, unknown>>) => void;
}

export interface Pretended {
  readonly commands?: readonly unknown[];
  readonly act?: (act: Act) => Promise<Answered>;
  readonly file?: Channel['file'];
}

let last = 0;

/** A message as Discord hands it out (docs/resources/message). */
export const message = (fields: Readonly<Record<string, unknown>> = {}) => ({
  id: String(++last),
  channel_id: '1',
  type: 0,
  author: { id: '2', username: 'pilcrow', global_name: null, bot: true },
  content: '',
  components: [],
  attachments: [],
  mentions: [],
  flags: 1 << 15,
  timestamp: '2026-01-01T12:00:00.000Z',
  edited_timestamp: null,
  ...fields,
});

export async function pretendChannel({
  commands = [],
  act = async () => ({}),
  file,
}: Pretended = {}): Promise<PretendChannel> {
  const listeners = new Set<(event: ChannelEvent) => void>();
  const acts: PretendChannel['acts'] = [];
  const typed: Typing[] = [];
  const channel: Channel = {
    commands: () => commands,
    messages: () => [],
    observe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: async (done, locale) => {
      acts.push({ ...done, locale });
      return act(done);
    },
    complete: async (typing) => {
      typed.push(typing);
      return [{ name: `${typing.options[typing.focused]}?`, value: 'completed' }];
    },
    file:
      file ??
      (async (path) =>
        path.endsWith('.svg')
          ? new Response('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', {
              headers: { 'content-type': 'image/svg+xml', 'content-disposition': 'attachment' },
            })
          : new Response('gone', { status: 404 })),
  };
  const emit = (event: ChannelEvent) => {
    for (const listener of listeners) listener(event);
  };
  const held = await library();
  return {
    web: await openWeb(() => held, Promise.resolve(channel), 0),
    acts,
    typed,
    emit,
    post: (fields) => emit({ type: 'created', message: message(fields) }),
  };
}
