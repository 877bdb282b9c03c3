import { z } from 'zod';
import { referenceOf } from '../presentation/controls/quoteReference.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import { placeOf } from '../report/place.ts';
import type { Answered } from './answered.ts';
import type { Expected } from './expected.ts';

/** What a person found wrong with an answer. Nothing in it tells who or where they are. */
export const feedbackSchema = z.strictObject({
  question: z.string().min(1),
  /** Symbols of the documents that were chosen, or else of those that were shown. */
  documents: z.array(z.string()),
  /** Whether the answer was a quote, and not that nothing was found. */
  found: z.boolean(),
  /** References (`referenceOf`) of the quotes shown, or of the nearest, as many as the button held. */
  shown: z.array(z.string()),
  short: z.string().nullable(),
  /** Places (`placeOf`) of the paragraphs that answer; null where the person did not know. */
  expected: z.union([z.array(z.string()).min(1), z.literal('none'), z.null()]),
  /** The person's. */
  language: z.enum(['zh-Hans', 'zh-Hant', 'en']),
});
export type Feedback = z.infer<typeof feedbackSchema>;

/** As it is kept: of no time but the day. */
export const keptSchema = feedbackSchema.extend({ day: z.iso.date(), version: z.string() });
export type KeptFeedback = z.infer<typeof keptSchema>;

/** Keeps feedback where the operator wants it. Throws a UserError where that fails. */
export type KeepFeedback = (feedback: Feedback) => Promise<void>;

/** People paste addresses and mentions of Discord, which hold ids of 17 to 20 digits; no report prints such a number. */
const DISCORD_ID = /\p{Nd}{17,}/gu;

export const feedbackOf = (answered: Answered, expected: Expected, { language }: Wording): Feedback => ({
  question: answered.question.replaceAll(DISCORD_ID, '…'),
  documents: [...new Set(answered.documents.map(({ info }) => info.symbol))],
  found: answered.found,
  shown: answered.shown.map(referenceOf),
  short: answered.short,
  expected: expected === null || expected === 'none' ? expected : expected.map(placeOf),
  language,
});
