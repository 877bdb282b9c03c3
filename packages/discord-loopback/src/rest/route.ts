import type { Operation } from '../protocol/violation.ts';
import { currentApplication, currentUser } from '../state/account.ts';
import { type Answer, type Call, ok } from '../state/answer.ts';
import { getAttachment } from '../state/attachmentStore.ts';
import { respond } from './callback.ts';
import { createMessage, getMessage, listMessages, triggerTyping } from './channel.ts';
import { listCommands, overwriteAll } from './commandRoute.ts';
import { getGuild } from './guild.ts';
import { deleteReply, editReply, followUp, getReply } from './webhook.ts';

/** One operation of the API. `open` ones carry their secret in the path and need no Authorization header. */
export interface Route {
  readonly operation: Operation;
  readonly method: string;
  readonly path: RegExp;
  readonly open?: boolean;
  /** Takes multipart/form-data as well as JSON. */
  readonly files?: boolean;
  readonly handle: (call: Call) => Answer;
}

const COMMANDS = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/;
const CALLBACK = /^\/interactions\/(\d+)\/([^/]+)\/callback$/;
const WEBHOOK = /^\/webhooks\/(\d+)\/([^/]+)$/;
const REPLY = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/(@original|\d+)$/;
const MESSAGES = /^\/channels\/(\d+)\/messages$/;
const ATTACHMENT = /^\/attachments\/(\d+)\/(\d+)\/([^/]+)$/;
const TYPING = /^\/channels\/(\d+)\/typing$/;
const MESSAGE = /^\/channels\/(\d+)\/messages\/(\d+)$/;

/** Every operation the double knows; `gatewayUrl` is where its websocket listens. */
export function routes(gatewayUrl: string): readonly Route[] {
  const limits = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
  const gatewayBot = { url: gatewayUrl, shards: 1, session_start_limit: limits };
  return [
    { operation: 'gateway', method: 'GET', path: /^\/gateway$/, open: true, handle: () => ok({ url: gatewayUrl }) },
    { operation: 'gatewayBot', method: 'GET', path: /^\/gateway\/bot$/, handle: () => ok(gatewayBot) },
    { operation: 'currentUser', method: 'GET', path: /^\/users\/@me$/, handle: me },
    { operation: 'currentApplication', method: 'GET', path: /^\/applications\/@me$/, handle: application },
    { operation: 'listCommands', method: 'GET', path: COMMANDS, handle: listCommands },
    { operation: 'overwriteCommands', method: 'PUT', path: COMMANDS, handle: overwriteAll },
    { operation: 'respond', method: 'POST', path: CALLBACK, open: true, files: true, handle: respond },
    { operation: 'followUp', method: 'POST', path: WEBHOOK, open: true, files: true, handle: followUp },
    { operation: 'getReply', method: 'GET', path: REPLY, open: true, handle: getReply },
    { operation: 'editReply', method: 'PATCH', path: REPLY, open: true, files: true, handle: editReply },
    { operation: 'deleteReply', method: 'DELETE', path: REPLY, open: true, handle: deleteReply },
    { operation: 'listMessages', method: 'GET', path: MESSAGES, handle: listMessages },
    { operation: 'createMessage', method: 'POST', path: MESSAGES, files: true, handle: createMessage },
    { operation: 'getMessage', method: 'GET', path: MESSAGE, handle: getMessage },
    { operation: 'triggerTyping', method: 'POST', path: TYPING, handle: triggerTyping },
    { operation: 'getGuild', method: 'GET', path: /^\/guilds\/(\d+)$/, handle: getGuild },
    { operation: 'getAttachment', method: 'GET', path: ATTACHMENT, open: true, handle: getAttachment },
  ];
}

const me = ({ state }: Call): Answer => ok(currentUser(state.applicationId));
const application = ({ state }: Call): Answer => ok(currentApplication(state.applicationId));
