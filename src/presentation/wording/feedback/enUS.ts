import type { FeedbackWording } from './zhCN.ts';

export const enUSFeedback: FeedbackWording = {
  wrong: 'Wrong answer',
  label: 'Which paragraph answers it?',
  hint: 'Number, or symbol and number; empty if unknown; “none” if no report does. Kept without who you are.',
  none: ['none', 'no'],
  expected: (places) =>
    `Thank you. Kept: ${places} should answer this question. Not kept: who you are. A maintainer will look at it; the bot changes nothing by itself.`,
  expectedNone:
    'Thank you. Kept: no report answers this question. Not kept: who you are. A maintainer will look at it; the bot changes nothing by itself.',
  expectedUnknown:
    'Thank you. Kept: this answer is wrong. Not kept: who you are. A maintainer will look at it; the bot changes nothing by itself.',
  notRead: (typed) => `Which paragraph is “${typed}”? Nothing has been kept yet.`,
  several: (symbols) => `${symbols} all have this paragraph. Nothing has been kept yet: write the symbol too.`,
  tooMany: (most) => `At most ${most} paragraphs. Nothing has been kept yet.`,
  notKept: 'It could not be kept. Please try again in a while.',
  again: 'Try again',
  posted: {
    shown: (answer) => `The answer was: ${answer}`,
    nearest: (places) => `The answer was: nothing found. Nearest: ${places}`,
    expected: (places) => `Expected: ${places}`,
    none: 'no report answers',
    unknown: 'not known',
  },
};
