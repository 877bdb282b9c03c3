import { asBody } from './json.ts';
import type { Violation } from './violation.ts';

/** An error as Discord sends it (docs/topics/opcodes-and-status-codes, JSON Error Codes). */
export interface DiscordError {
  readonly status: number;
  readonly body: unknown;
}

const refusal = (status: number, code: number, message: string): DiscordError => ({ status, body: { message, code } });

export const unauthorized = refusal(401, 0, '401: Unauthorized');
export const notFound = refusal(404, 0, '404: Not Found');
export const methodNotAllowed = refusal(405, 0, '405: Method Not Allowed');
export const unknownChannel = refusal(404, 10003, 'Unknown Channel');
export const missingAccess = refusal(403, 50001, 'Missing Access');
export const unknownGuild = refusal(404, 10004, 'Unknown Guild');
export const unknownApplication = refusal(404, 10002, 'Unknown Application');
export const unknownMessage = refusal(404, 10008, 'Unknown Message');
export const unknownWebhook = refusal(404, 10015, 'Unknown Webhook');
export const unknownInteraction = refusal(404, 10062, 'Unknown interaction');
export const alreadyAcknowledged = refusal(400, 40060, 'Interaction has already been acknowledged.');
export const tooManyFollowUps = refusal(
  400,
  40094,
  'This interaction has reached the maximum number of follow up messages.',
);
export const invalidWebhookToken = refusal(401, 50027, 'Invalid Webhook Token');
export const invalidJson = refusal(400, 50109, 'The request body contains invalid JSON.');
export const invalidMultipart = refusal(400, 50035, 'The request body contains invalid multipart/form-data.');
export const noFiles = refusal(400, 50035, 'This operation takes no files.');

/** Those that can only be asked for, since the loopback has no permissions, threads or overload of its own. */
const ASKED_FOR = [
  refusal(400, 50006, 'Cannot send an empty message'),
  refusal(403, 50007, 'Cannot send messages to this user'),
  refusal(403, 50013, 'Missing Permissions'),
  refusal(400, 50024, 'Cannot execute action on this channel type'),
  refusal(400, 50083, 'Thread is archived'),
  refusal(503, 130000, 'API resource is currently overloaded. Try again a little later'),
];

const ERRORS = [
  unknownChannel,
  missingAccess,
  unknownGuild,
  unknownApplication,
  unknownMessage,
  unknownWebhook,
  unknownInteraction,
  alreadyAcknowledged,
  tooManyFollowUps,
  invalidWebhookToken,
  invalidJson,
  ...ASKED_FOR,
];

/** The error with this code, with its status and message. Throws where it is none of those that are known here. */
export function errorOf(code: number): DiscordError {
  const found = ERRORS.find(({ body }) => asBody(body).code === code);
  if (found === undefined) throw new Error(`The loopback does not know the error code ${code}; give status and body.`);
  return found;
}

/** Error 50035. Each key of a path is one level of `errors`, the last is `_errors` (docs/reference, Error Messages). */
export function invalidForm(violations: readonly Violation[]): DiscordError {
  const errors: Tree = {};
  for (const { path, message } of violations) {
    let node = errors;
    for (const key of path === '' ? [] : path.split('.')) {
      node[key] ??= {};
      node = node[key] as Tree;
    }
    node._errors = [...((node._errors ?? []) as unknown[]), { code: 'LOOPBACK_RULE', message }];
  }
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors } };
}

type Tree = { [key: string]: unknown };
