import { readHtml } from '../../../../src/ingest/formats/html/html.ts';

/** The blocks of a page whose body holds this. */
export const blocksOf = (body: string): string[] => {
  const { text } = readHtml(new TextEncoder().encode(`<!doctype html><meta charset=utf-8><body>${body}`));
  return text ? text.split('\n\n') : [];
};
