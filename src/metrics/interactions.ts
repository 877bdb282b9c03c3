import { counter, histogram } from './registry.ts';

/**
 * What became of a request; `mistake` is the person's (a UserError), `late` took too long or came when too many waited, `refused`
 * may not write in its channel; `unsent` is a reply that failed.
 */
export const OUTCOMES = ['answered', 'not_found', 'mistake', 'bug', 'late', 'refused', 'unsent'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The label of a command that is none: whatever a person typed instead never becomes a label. */
export const OTHER = 'other';

/** Seconds. Discord wants the acknowledgement within 3, and an answer is given up after 30 (`src/dispatch/dispatch.ts`). */
const SOON = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3];
const LATE = [5, 7.5, 10, 15, 20, 25, 30, 60];

const interactions = counter('pilcrow_interactions_total', 'Requests that have ended, by command and outcome', [
  'command',
  'outcome',
]);
const acknowledge = histogram('pilcrow_acknowledge_seconds', 'From a request to its first response', SOON);
const reply = histogram('pilcrow_reply_seconds', 'From a request to its reply', [...SOON, ...LATE], ['command']);
const suggestions = counter(
  'pilcrow_suggestions_total',
  'Lists of choices while a person types, by command and outcome',
  ['command', 'outcome'],
);
const suggestion = histogram('pilcrow_suggestion_seconds', 'To find the choices while a person types', [
  0.001,
  ...SOON,
]);
const uploads = counter('pilcrow_uploads_total', 'Files of operators that were read, added or refused', ['outcome']);

/** Rates of what has not happened yet are 0, not missing. */
export function expectCommands(commands: readonly string[]): void {
  for (const outcome of UPLOADED) uploads.inc({ outcome }, 0);
  for (const command of [...commands, OTHER]) for (const outcome of OUTCOMES) interactions.inc({ command, outcome }, 0);
}

export interface Ended {
  readonly command: string;
  readonly outcome: Outcome;
  /** Milliseconds from the request to the first response and to the reply; null where there was none. */
  readonly acknowledgedMs: number | null;
  readonly repliedMs: number | null;
}

export function countInteraction({ command, outcome, acknowledgedMs, repliedMs }: Ended): void {
  interactions.inc({ command, outcome });
  if (acknowledgedMs !== null) acknowledge.observe(acknowledgedMs / 1000);
  if (repliedMs !== null) reply.observe({ command }, repliedMs / 1000);
}

export function countSuggestion(command: string, outcome: 'answered' | 'bug', ms: number): void {
  suggestions.inc({ command, outcome });
  suggestion.observe(ms / 1000);
}

/** What becomes of an operator's file. */
const UPLOADED = ['read', 'added', 'refused'];

/** Counts a file under `done`, or as refused where the work throws. */
export async function countUpload<Result>(done: 'read' | 'added', work: Promise<Result>): Promise<Result> {
  const outcome = await work.then(
    () => done,
    () => 'refused',
  );
  uploads.inc({ outcome });
  return work;
}
