import type { Component, Line } from '../message.ts';
import { fitsIn, roomBeside, sizeOfAll } from './size.ts';

/** A part that is never divided between pages, such as a quoted paragraph with its citation. */
export type Item = readonly Line[];

/**
 * Fills pages in order. Each gets at most `perPage` items (at least 1), and no more than fits beside the frame (head and foot at their
 * longest). An item too long for any page gets a page of its own, so cut its quote before (`splitQuote`). `completed` adds the controls
 * that a page will get later, so that there is room for them.
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

/** The items of a page as components: each a text of its own, with separators between. */
export function layOut(items: readonly Item[]): Component[] {
  return items.flatMap((lines, index): Component[] =>
    index === 0 ? [{ kind: 'text', lines }] : [{ kind: 'separator' }, { kind: 'text', lines }],
  );
}

/** The nearest page there is, counted from 1: buttons of old messages may ask for others. */
export function clampPage(page: number, pages: number): number {
  return Math.min(Math.max(Math.trunc(page) || 1, 1), Math.max(pages, 1));
}
