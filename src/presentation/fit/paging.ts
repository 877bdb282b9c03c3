import type { Component, Line } from '../message.ts';
import { fitsIn, roomBeside, sizeOfAll } from './size.ts';

/** A part that is never split between pages, such as a quoted paragraph with its citation. */
export type Item = readonly Line[];

/**
 * At most `perPage` items a page (at least 1), and no more than fits beside the longest head and foot. An item too long
 * for any page gets its own: cut its quote before (`splitQuote`). `completed` adds the controls that come later.
 */
export function paginate(
  items: readonly Item[],
  frame: readonly Component[],
  perPage: number,
  completed: (components: readonly Component[]) => readonly Component[] = (components) => components,
): Item[][] {
  const room = roomBeside(frame);
  const pages: Item[][] = [[]];
  for (const item of items) {
    const page = pages.at(-1) as Item[];
    const full = page.length >= perPage || !fitsIn(sizeOfAll(completed(layOut([...page, item]))), room);
    if (page.length > 0 && full) pages.push([item]);
    else page.push(item);
  }
  return pages;
}

/** One text for each item, with separators between them. */
export function layOut(items: readonly Item[]): Component[] {
  return items.flatMap((lines, index): Component[] =>
    index === 0 ? [{ kind: 'text', lines }] : [{ kind: 'separator' }, { kind: 'text', lines }],
  );
}

/** The nearest existing page, counted from 1: buttons of old messages may ask for others. */
export function clampPage(page: number, pages: number): number {
  return Math.min(Math.max(Math.trunc(page) || 1, 1), Math.max(pages, 1));
}
