import { readerUrl } from '../../report/readerUrl.ts';
import { faults } from '../fit/faults.ts';
import type { Component, Inline, Message } from '../message.ts';

/** Adds links to the pages of the named paragraphs and documents; the message is unchanged if they do not fit. */
export function withReaderLinks(message: Message, publicUrl: string): Message {
  const linked = { ...message, components: message.components.map((component) => linkedIn(component, publicUrl)) };
  return faults(linked).length > faults(message).length ? message : linked;
}

function linkedIn(component: Component, publicUrl: string): Component {
  if (component.kind !== 'text') return component;
  const lines = component.lines.map((line) => ({ ...line, parts: line.parts.map((part) => linkOf(part, publicUrl)) }));
  return { ...component, lines };
}

function linkOf(part: Inline, publicUrl: string): Inline {
  if (part.kind !== 'text' || !part.names) return part;
  const { document, paragraph } = part.names;
  return { kind: 'link', text: part.text, url: readerUrl(publicUrl, document, paragraph) };
}
