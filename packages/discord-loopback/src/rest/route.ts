import type { Operation } from '../protocol/violation.ts';
import { currentApplication, currentUser } from '../state/account.ts';
import { gatewayUrl } from '../state/state.ts';
import { type Answer, type Call, ok } from './answer.ts';
import { getAttachment, getHanded } from './attachment.ts';
import { respond } from './callback.ts';
import { createMessage, getChannel, getMessage, listMessages, triggerTyping } from './channel.ts';
import { listCommands, overwriteAll } from './command.ts';
import { getGuild } from './guild.ts';
import { deleteReply, editReply, followUp, getReply } from './webhook.ts';

/** One operation of the API. `open` ones carry their secret in the path and need no Authorization header. */
export interface Route {
  readonly operation: Operation;
  readonly method: string;
  readonly path: string;
  readonly open?: boolean;
  /** Takes multipart/form-data as well as JSON. */
  readonly files?: boolean;
  /** Gets the parameters of the path in their order. */
  readonly handle: (call: Call, ...params: string[]) => Answer;
}

const COMMANDS = '/applications/:application{\\d+}/commands';
const GUILD_COMMANDS = '/applications/:application{\\d+}/guilds/:guild{\\d+}/commands';
const CALLBACK = '/interactions/:interaction{\\d+}/:token/callback';
const WEBHOOK = '/webhooks/:application{\\d+}/:token';
const REPLY = '/webhooks/:application{\\d+}/:token/messages/:message{@original|\\d+}';
const CHANNEL = '/channels/:channel{\\d+}';
const MESSAGES = '/channels/:channel{\\d+}/messages';
const MESSAGE = '/channels/:channel{\\d+}/messages/:message{\\d+}';
const TYPING = '/channels/:channel{\\d+}/typing';
const GUILD = '/guilds/:guild{\\d+}';
const ATTACHMENT = '/attachments/:channel{\\d+}/:attachment{\\d+}/:name';
const HANDED = '/ephemeral-attachments/:channel{\\d+}/:attachment{\\d+}/:name';

const SESSIONS = { total: 1000, remaining: 999, reset_after: 86_400_000 };

const gateway = ({ state }: Call): Answer => ok({ url: gatewayUrl(state) });
const gatewayBot = ({ state }: Call): Answer =>
  ok({
    url: gatewayUrl(state),
    shards: state.sharding.shards,
    session_start_limit: { ...SESSIONS, max_concurrency: state.sharding.maxConcurrency },
  });
const me = ({ state }: Call): Answer => ok(currentUser(state.bot));
const application = ({ state: { bot, keys, endpoints } }: Call): Answer =>
  ok(currentApplication(bot, keys.publicKey, endpoints[0] ?? null));

/** Every operation that is simulated. */
export const ROUTES: readonly Route[] = [
  { operation: 'gateway', method: 'GET', path: '/gateway', open: true, handle: gateway },
  { operation: 'gatewayBot', method: 'GET', path: '/gateway/bot', handle: gatewayBot },
  { operation: 'currentUser', method: 'GET', path: '/users/@me', handle: me },
  { operation: 'currentApplication', method: 'GET', path: '/applications/@me', handle: application },
  { operation: 'listCommands', method: 'GET', path: COMMANDS, handle: listCommands },
  { operation: 'listCommands', method: 'GET', path: GUILD_COMMANDS, handle: listCommands },
  { operation: 'overwriteCommands', method: 'PUT', path: COMMANDS, handle: overwriteAll },
  { operation: 'overwriteCommands', method: 'PUT', path: GUILD_COMMANDS, handle: overwriteAll },
  { operation: 'respond', method: 'POST', path: CALLBACK, open: true, files: true, handle: respond },
  { operation: 'followUp', method: 'POST', path: WEBHOOK, open: true, files: true, handle: followUp },
  { operation: 'getReply', method: 'GET', path: REPLY, open: true, handle: getReply },
  { operation: 'editReply', method: 'PATCH', path: REPLY, open: true, files: true, handle: editReply },
  { operation: 'deleteReply', method: 'DELETE', path: REPLY, open: true, handle: deleteReply },
  { operation: 'getChannel', method: 'GET', path: CHANNEL, handle: getChannel },
  { operation: 'listMessages', method: 'GET', path: MESSAGES, handle: listMessages },
  { operation: 'createMessage', method: 'POST', path: MESSAGES, files: true, handle: createMessage },
  { operation: 'getMessage', method: 'GET', path: MESSAGE, handle: getMessage },
  { operation: 'triggerTyping', method: 'POST', path: TYPING, handle: triggerTyping },
  { operation: 'getGuild', method: 'GET', path: GUILD, handle: getGuild },
  { operation: 'getAttachment', method: 'GET', path: ATTACHMENT, open: true, handle: getAttachment },
  { operation: 'getAttachment', method: 'GET', path: HANDED, open: true, handle: getHanded },
];
