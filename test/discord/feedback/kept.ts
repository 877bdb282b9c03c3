import type { KeptFeedback } from '../../../src/command/feedback.ts';

/** Feedback as it is kept; the fields given replace the usual ones. */
export const kept = (fields: Partial<KeptFeedback> = {}): KeptFeedback => ({
  question: '多少？',
  documents: ['A/68/652'],
  found: true,
  shown: ['A/68/652:15:0-9'],
  short: '0.4%',
  expected: ['A/68/652:14'],
  language: 'zh-Hans',
  day: '2026-11-30',
  version: '0.1.0',
  ...fields,
});
