import type { Component, TextDisplay } from '../message.ts';
import { unescapeMarkdown } from './escape.ts';
import { toMarkdown } from './markdown.ts';

/** Discord numbers components without an id from 1; a message has at most 40 (docs: Components, Reference). */
export const QUESTION_ID = 900;

const PREFIX = '🔎 ';
/** Word joiner: invisible and not white space, so that no client trims the spaces before it. */
const SUFFIX = '\u2060';

/** A separate text, from which a button reads a question that is too long for its custom_id. */
export function questionDisplay(question: string): TextDisplay {
  const parts = [PREFIX, question, SUFFIX].map((text) => ({ kind: 'text' as const, text }));
  return { kind: 'text', id: QUESTION_ID, lines: [{ style: 'body', parts }] };
}

/** Reads the question from the text display with `QUESTION_ID`; exact for every well-formed question. */
export function questionFrom(markdown: string): string | null {
  const text = unescapeMarkdown(markdown);
  if (!text.startsWith(PREFIX) || !text.endsWith(SUFFIX)) return null;
  return text.slice(PREFIX.length, -SUFFIX.length);
}

export function shownQuestion(components: readonly Component[]): string | undefined {
  const shown = components.find((component) => component.kind === 'text' && component.id === QUESTION_ID);
  return shown?.kind === 'text' ? (questionFrom(toMarkdown(shown.lines)) ?? undefined) : undefined;
}
