import { ACCENT, type Message } from '../message.ts';
import { display, line } from '../quotes/quotation.ts';

/** One sentence for the person alone: their mistake, or our fault. */
export const sentenceMessage = (sentence: string): Message => ({
  accent: ACCENT.error,
  ephemeral: true,
  components: [display(line('body', sentence))],
});
