import { createHash } from 'node:crypto';
import type { Paragraph } from '../../report/paragraph.ts';

/** A text as the encoder reads it. */
export interface TitledText {
  /** Read before the text: a treaty seldom repeats what it is about. '' for none. */
  readonly title: string;
  readonly text: string;
}

/** In code units: a longer title would drown the text. */
const LONGEST_TITLE = 100;

/** Whether texts are read under the titles of so many documents: that of the only one tells none of its paragraphs from another. */
export const areTitled = (documents: number): boolean => documents > 1;

export function titledText({ document: { title, language }, text }: Paragraph, isTitled: boolean): TitledText {
  const whole = title[language === 'en' ? 'en' : 'zh'];
  return { title: isTitled ? whole.slice(0, LONGEST_TITLE) : '', text };
}

/** What is read before a text and each of its windows. */
export const lead = (title: string): string => (title === '' ? '' : `${title}。`);

/** The key under which a text's vectors are kept. */
export const textHash = ({ title, text }: TitledText): string =>
  createHash('sha256')
    .update(title === '' ? text : `${title}\n${text}`)
    .digest('hex')
    .slice(0, 24);
