/// <reference path="./discordApiSpec.d.ts" />
import * as spec from 'discord-api-spec/zod';
import { asBody, asList, asNumber, asText, type Body, isAbsent } from './protocol/json.ts';
import { at, type Operation, type Validate, type Violation, violation } from './protocol/violation.ts';

/** The part of a zod schema that is used here. */
export interface Schema {
  readonly safeParse: (value: unknown) => Parsed;
}

type Parsed =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
  /** The issues of each alternative of a union. */
  readonly errors?: readonly (readonly Issue[])[];
}

const CALLBACKS: { readonly [type: number]: Schema } = {
  4: spec.CreateMessageInteractionCallbackRequestSchema,
  5: spec.CreateMessageInteractionCallbackRequestSchema,
  6: spec.UpdateMessageInteractionCallbackRequestSchema,
  7: spec.UpdateMessageInteractionCallbackRequestSchema,
  8: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  9: spec.ModalInteractionCallbackRequestSchema,
};

const REQUESTS: { readonly [operation in Operation]?: Schema } = {
  overwriteCommands: spec.ApplicationCommandUpdateRequestSchema,
  editReply: spec.IncomingWebhookUpdateRequestPartialSchema,
  followUp: spec.IncomingWebhookRequestPartialSchema,
  createMessage: spec.MessageCreateRequestSchema,
};

const RESPONSES: { readonly [operation in Operation]?: Schema } = {
  gateway: spec.GatewayResponseSchema,
  gatewayBot: spec.GatewayBotResponseSchema,
  currentUser: spec.UserPIIResponseSchema,
  currentApplication: spec.PrivateApplicationResponseSchema,
  listCommands: spec.ApplicationCommandResponseSchema,
  overwriteCommands: spec.ApplicationCommandResponseSchema,
  respond: spec.InteractionCallbackResponseSchema,
  getReply: spec.MessageResponseSchema,
  editReply: spec.MessageResponseSchema,
  followUp: spec.MessageResponseSchema,
  listMessages: spec.MessageResponseSchema,
  createMessage: spec.MessageResponseSchema,
  getMessage: spec.MessageResponseSchema,
  getChannel: spec.GuildChannelResponseSchema,
  getGuild: spec.GuildWithCountsResponseSchema,
};

/** Keys that the description lacks: Discord documents the first, discord.js adds the others to every message. */
const UNDESCRIBED: readonly string[] = ['nsfw', 'tts', 'enforce_nonce'];

/** Compares with Discord's official OpenAPI description (npm discord-api-spec), a list element by element. */
export const specValidator: Validate = (operation, side, body) => {
  if (Array.isArray(body)) {
    return body.flatMap((element, index) =>
      specValidator(operation, side, element).map(({ path, message }) => ({ path: at(index, path), message })),
    );
  }
  const schema = schemaOf(operation, side, asBody(body));
  if (schema === undefined) return side === 'error' ? [] : violation('', 'the description has no such body');
  if (side === 'request') return compare(schema, adapted(operation, body));
  // The description has numbers for the codes inside `errors`; the examples of Discord have words.
  return compare(schema, side === 'error' ? { ...asBody(body), errors: undefined } : body);
};

function schemaOf(operation: Operation, side: 'request' | 'response' | 'error', body: Body): Schema | undefined {
  if (side === 'error') return spec.ErrorResponseSchema;
  if (side === 'response') return 'thread_metadata' in body ? spec.ThreadResponseSchema : RESPONSES[operation];
  return operation === 'respond' ? CALLBACKS[asNumber(body.type)] : REQUESTS[operation];
}

function compare(schema: Schema, body: unknown): readonly Violation[] {
  const parsed = schema.safeParse(body);
  return parsed.success
    ? unknownKeys(body, parsed.data, '')
    : parsed.error.issues.flatMap((issue) => sentences(issue, ''));
}

/** Of a union, the issues of the closest alternative: one of the same `type`, then the one with the fewest issues. */
function sentences(issue: Issue, path: string): readonly Violation[] {
  const here = at(path, ...issue.path.map(String));
  const alternatives = (issue.errors ?? []).filter((issues) => issues.length > 0);
  const closest = alternatives.toSorted((a, b) => mismatch(a) - mismatch(b) || a.length - b.length)[0];
  return closest ? closest.flatMap((inner) => sentences(inner, here)) : violation(here, issue.message);
}

/** 1 where the alternative describes another `type` of component or option, else 0. */
const mismatch = (issues: readonly Issue[]): number =>
  issues.some(({ path }) => path.length === 1 && path[0] === 'type') ? 1 : 0;

/** zod drops the keys that a schema does not know: a key that is missing in its result is misspelt. */
function unknownKeys(body: unknown, known: unknown, path: string): readonly Violation[] {
  if (Array.isArray(body)) {
    return body.flatMap((element, index) => unknownKeys(element, asList(known)[index], at(path, index)));
  }
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    if (value === undefined || UNDESCRIBED.includes(key)) return [];
    if (key in asBody(known)) return unknownKeys(value, asBody(known)[key], at(path, key));
    return violation(at(path, key), 'is no key of this object');
  });
}

/** Works around two faults of the description: it takes permissions for numbers, and counts lengths in UTF-16 units. */
function adapted(operation: Operation, body: unknown): unknown {
  const counted = inCodePoints(body);
  const permissions = asBody(counted).default_member_permissions;
  if (operation !== 'overwriteCommands' || isAbsent(permissions)) return counted;
  const number = /^\d+$/.test(asText(permissions)) ? Number(permissions) : permissions;
  return { ...asBody(counted), default_member_permissions: number };
}

/** Replaces every character of two UTF-16 units by one of one unit, so that zod counts code points as Discord does. */
function inCodePoints(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\u{10000}-\u{10ffff}]/gu, '一');
  if (Array.isArray(value)) return value.map(inCodePoints);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inCodePoints(entry)]));
}
