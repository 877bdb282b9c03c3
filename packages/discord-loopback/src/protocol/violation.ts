/** One thing that is wrong in a body, at a path such as `data.components.0.label`, empty for the body itself. */
export interface Violation {
  readonly path: string;
  readonly message: string;
}

/** An operation of Discord's API. The names are ours. */
export type Operation =
  | 'gateway'
  | 'gatewayBot'
  | 'currentUser'
  | 'currentApplication'
  | 'listCommands'
  | 'overwriteCommands'
  | 'respond'
  | 'getReply'
  | 'editReply'
  | 'deleteReply'
  | 'followUp'
  | 'listMessages'
  | 'createMessage'
  | 'getMessage'
  | 'triggerTyping'
  | 'getChannel'
  | 'getGuild'
  | 'getAttachment';

/** Compares a body with a description of Discord's API. Returns what is wrong with it. */
export type Validate = (
  operation: Operation,
  side: 'request' | 'response' | 'error',
  body: unknown,
) => readonly Violation[];

/** A list with one violation. */
export const violation = (path: string, message: string): readonly Violation[] => [{ path, message }];

/** A violation where `holds` is false, nothing where it is true. */
export const must = (holds: boolean, path: string, message: string): readonly Violation[] =>
  holds ? [] : violation(path, message);

/** Discord measures texts by code points (discord-api-docs#1315): a rare Chinese character counts once. */
export const codePoints = (text: string): number => Array.from(text).length;

/** The length must be between these two, in code points. */
export function lengthWithin(text: string, least: number, most: number, path: string): readonly Violation[] {
  const length = codePoints(text);
  return must(length >= least && length <= most, path, `must be ${least} to ${most} code points long, is ${length}`);
}

/** Joins keys to a path, without the empty ones. */
export const at = (...keys: readonly (string | number)[]): string => keys.filter((key) => key !== '').join('.');

/** One violation for each value that occurs more than once. */
export function unique(values: readonly unknown[], path: string, what: string): readonly Violation[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(twice)].map((value) => ({ path, message: `${what} ${String(value)} is used more than once` }));
}
