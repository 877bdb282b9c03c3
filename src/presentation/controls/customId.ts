import { z } from 'zod';
import { codePoints } from '../../text/length.ts';
import { wellFormed } from '../markdown/escape.ts';
import type { Options, Request } from '../message.ts';

/** The parts of a request that are in the message, not in its custom_id. */
export interface Elsewhere {
  /** The question that the message shows (`questionDisplay`). */
  readonly question?: string | undefined;
  /** For encoding: the option that a select fills. */
  readonly fills?: string | undefined;
  /** For decoding: the values that the person chose; several are joined with commas. */
  readonly chosen?: readonly string[] | undefined;
}

/** Code points (docs: Components, Reference, "custom_id"). */
const LONGEST = 100;

/** The sign after an option's name: the value is here, as text, number or yes/no, or in the message. */
const TEXT = '=';
const NUMBER = '#';
const BOOLEAN = '!';
const QUESTION = '@';
const CHOSEN = '~';

const CUSTOM_ID = /^[0-9a-z]{1,3}\/(?<command>[^?]+)(?:\?(?<fields>.+))?$/su;
const FIELD = /^(?<name>\p{L}[^=#!@~]*)(?<mark>[=#!@~])(?<value>.*)$/su;

const RequestSchema = z.object({
  command: z.string().regex(/^[-_' \p{L}\p{N}]{1,32}$/u),
  options: z.record(z.string().regex(/^\p{L}[-_\p{L}\p{N}]{0,31}$/u), z.union([z.string(), z.number(), z.boolean()])),
});

/** `slot/command?name=text&page#2`; null if too long. The slot makes equal requests unique, as Discord requires. */
export function encodeRequest(request: Request, slot: number, elsewhere: Elsewhere = {}): string | null {
  if (!RequestSchema.safeParse(request).success) return null;
  const { question, ...others } = elsewhere;
  // A message without its question (deleted, edited) still works if the custom_id holds the question.
  return [others, elsewhere].map((where) => write(request, slot, where)).find(fits) ?? null;
}

const fits = (customId: string): boolean => codePoints(customId) <= LONGEST;

function write({ command, options }: Request, slot: number, { question, fills }: Elsewhere): string {
  const fields = Object.entries(options)
    .filter(([name]) => name !== fills)
    .map(([name, value]) => {
      if (typeof value === 'number') return `${name}${NUMBER}${value}`;
      if (typeof value === 'boolean') return `${name}${BOOLEAN}${Number(value)}`;
      const text = wellFormed(value);
      return text === question ? `${name}${QUESTION}` : `${name}${TEXT}${encodeText(text)}`;
    });
  if (fills !== undefined) fields.push(`${fills}${CHOSEN}`);
  return `${slot.toString(36)}/${command}${fields.length === 0 ? '' : `?${fields.join('&')}`}`;
}

/** The request of a custom_id; null if it is not ours (anybody can send any), or its question or choice is missing. */
export function decodeRequest(customId: string, elsewhere: Elsewhere = {}): Request | null {
  const { command, fields } = CUSTOM_ID.exec(customId)?.groups ?? {};
  const entries = fields ? fields.split('&').map((field) => readField(field, elsewhere)) : [];
  const known = entries.filter((entry) => entry !== null);
  const options = Object.fromEntries(known);
  if (known.length < entries.length || Object.keys(options).length < known.length) return null;
  return RequestSchema.safeParse({ command, options }).data ?? null;
}

function readField(field: string, elsewhere: Elsewhere): [string, Options[string]] | null {
  const { name = '', mark, value = '' } = FIELD.exec(field)?.groups ?? {};
  const read = mark === undefined ? undefined : readValue(mark, value, elsewhere);
  return read === undefined ? null : [name, read];
}

function readValue(mark: string, value: string, { question, chosen }: Elsewhere): Options[string] | undefined {
  if (mark === TEXT) return decodeText(value);
  if (mark === NUMBER) return String(Number(value)) === value ? Number(value) : undefined;
  if (mark === BOOLEAN) return value === '1' ? true : value === '0' ? false : undefined;
  if (value !== '') return undefined;
  return mark === QUESTION ? question : chosen?.join(',');
}

/** White space at both ends is encoded too, since Discord would trim it. */
const encodeText = (text: string): string => text.replace(/[%&\p{Cc}]|^\s+|\s+$/gu, encodeURIComponent);

function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
