import { z } from 'zod';
import type { DocumentInfo } from '../report/documentInfo.ts';

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const schema = z.strictObject({
  /** Capital letters, digits, slashes: A/68/652, S/RES/2098(2013), A/67/970-S/2013/480. */
  symbol: z.string().regex(/^[A-Z][A-Z0-9./()-]*\/[A-Z0-9./()-]+$/, 'is no document symbol'),
  symbolSource: z.string().min(1).nullable(),
  language: z.enum(['zh-Hans', 'zh-Hant', 'en']),
  title: bilingual,
  kind: bilingual,
  body: bilingual,
  author: bilingual.optional(),
  session: z.int().positive(),
  agendaItem: z.int().positive(),
  dates: z.strictObject({ issued: z.iso.date().optional(), reissued: z.iso.date().optional() }),
  file: z.string().regex(/^[\w.-]+$/, 'is not the name of a file beside document.json'),
  source: z.string().min(1),
});

/** Validates a `document.json`; throws a ZodError naming every field that is wrong. */
export const parseDocumentInfo = (id: string, json: unknown): DocumentInfo => ({ id, ...schema.parse(json) });
