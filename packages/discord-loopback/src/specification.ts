/// <reference path="./discordApiSpec.d.ts" />
import * as spec from 'discord-api-spec/zod';
import { asBody, asList, asNumber, asText, type Body, isAbsent } from './protocol/json.ts';
import { at, type Operation, type Validate, type Violation, violation } from './protocol/violation.ts';

/** What we use of a zod schema. */
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
  getGuild: spec.GuildWithCountsResponseSchema,
};

/** Keys that the description forgets: one Discord documents, two that discord.js adds to every message. */
const UNDESCRIBED: readonly string[] = ['nsfw', 'tts', 'enforce_nonce'];

/** Discord's official OpenAPI description (npm discord-api-spec), every element of a list by itself. */
export const specValidator: Validate = (operation, side, body) => {
  if (Array.isArray(body)) {
    return body.flatMap((element, index) =>
      specValidator(operation, side, element).map(({ path, message }) => ({ path: at(index, path), message })),
    );
  }
  const schema = schemaOf(operation, side, asBody(body));
  if (schema === undefined) return side === 'error' ? [] : violation('', 'the description has no such body');
  if (side === 'request') return compare(schema, adapted(operation, body));
  // The description wants numbers for the codes inside `errors`, where Discord's own examples show words.
  return compare(schema, side === 'error' ? { ...asBody(body), errors: undefined } : body);
};

function schemaOf(operation: Operation, side: 'request' | 'response' | 'error', body: Body): Schema | undefined {
  if (side === 'error') return spec.ErrorResponseSchema;
  if (side === 'response') return RESPONSES[operation];
  return operation === 'respond' ? CALLBACKS[asNumber(body.type)] : REQUESTS[operation];
}

function compare(schema: Schema, body: unknown): readonly Violation[] {
  const parsed = schema.safeParse(body);
  return parsed.success
    ? unknownKeys(body, parsed.data, '')
    : parsed.error.issues.flatMap((issue) => sentences(issue, ''));
}

/** Of a union's alternatives the one whose `type` was meant speaks; among several, the one with least to object to. */
function sentences(issue: Issue, path: string): readonly Violation[] {
  const here = at(path, ...issue.path.map(String));
  const alternatives = (issue.errors ?? []).filter((issues) => issues.length > 0);
  const closest = alternatives.toSorted((a, b) => mismatch(a) - mismatch(b) || a.length - b.length)[0];
  return closest ? closest.flatMap((inner) => sentences(inner, here)) : violation(here, issue.message);
}

/** An alternative that objects to `type` itself describes another kind of component or option. */
const mismatch = (issues: readonly Issue[]): number =>
  issues.some(({ path }) => path.length === 1 && path[0] === 'type') ? 1 : 0;

/** zod drops the keys a schema does not know: what is missing from its result was misspelt. */
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

/** Works around two faults of the description: permissions are strings, and lengths are code points. */
function adapted(operation: Operation, body: unknown): unknown {
  const counted = inCodePoints(body);
  const permissions = asBody(counted).default_member_permissions;
  if (operation !== 'overwriteCommands' || isAbsent(permissions)) return counted;
  const number = /^\d+$/.test(asText(permissions)) ? Number(permissions) : permissions;
  return { ...asBody(counted), default_member_permissions: number };
}

/** One UTF-16 unit for each character, so that zod's lengths are Discord's. */
function inCodePoints(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\u{10000}-\u{10ffff}]/gu, '一');
  if (Array.isArray(value)) return value.map(inCodePoints);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inCodePoints(entry)]));
}
