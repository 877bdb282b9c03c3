import { z } from 'zod';
import type { Document } from '../report/document.ts';
import type { Erratum, Paragraph } from '../report/paragraph.ts';

const schema = z.array(
  z.strictObject({
    paragraph: z.union([
      z.int().positive(),
      z.enum(['front', 'summary']),
      z.templateLiteral([z.enum(['pre', 'op', 'un']), z.int()]),
      z.templateLiteral(['turn', z.int(), '-', z.int()]),
      z.templateLiteral([z.enum(['fn', 'p']), z.int(), z.string()]),
      z.templateLiteral(['art', z.string()]),
      z.templateLiteral(['ax', z.int(), '-', z.int(), z.string()]),
    ]),
    /** Words that occur once in the paragraph and contain `printed` once. */
    context: z.string().min(1),
    printed: z.string().min(1),
    suggested: z.string().min(1),
    reason: z.string().min(1),
    confidence: z.enum(['high', 'medium', 'low']),
  }),
);

export type ErratumEntry = z.infer<typeof schema>[number];

/** Throws a ZodError naming every wrong field. */
export const parseErrata = (json: unknown): ErratumEntry[] => schema.parse(json);

/** The place of the error in its paragraph, or the reason why it has none. */
export function placeErratum(entry: ErratumEntry, paragraphs: readonly Paragraph[]): Erratum | string {
  const paragraph = paragraphs.find(({ id }) => id === entry.paragraph);
  if (!paragraph) return `there is no paragraph ${entry.paragraph}`;
  if (occurrences(paragraph.text, entry.context) !== 1) {
    return `“${entry.context}” stands ${occurrences(paragraph.text, entry.context)} times in paragraph ${entry.paragraph}, not once`;
  }
  if (occurrences(entry.context, entry.printed) !== 1) {
    return `“${entry.printed}” stands ${occurrences(entry.context, entry.printed)} times in its context, not once`;
  }
  const start = paragraph.text.indexOf(entry.context) + entry.context.indexOf(entry.printed);
  const { printed, suggested, reason, confidence } = entry;
  return { start, end: start + printed.length, printed, suggested, reason, confidence };
}

/** Adds errata to the document. Entries without a place in it are left out; the check of the corpus names them. */
export function withErrata(document: Document, entries: readonly ErratumEntry[]): Document {
  const paragraphs = document.paragraphs.map((paragraph) => {
    const errata = entries
      .filter((entry) => entry.paragraph === paragraph.id)
      .map((entry) => placeErratum(entry, [paragraph]))
      .filter((erratum) => typeof erratum !== 'string');
    return { ...paragraph, errata: errata.toSorted((a, b) => a.start - b.start) };
  });
  return { ...document, paragraphs };
}

const occurrences = (text: string, part: string): number => text.split(part).length - 1;
