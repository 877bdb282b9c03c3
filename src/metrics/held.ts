import { gauge } from './registry.ts';

/** Numbers that others hold, read each time somebody looks. */
export interface Held {
  /** Requests that wait for their turn. */
  readonly turnsWaiting: () => number;
  /** Requests being answered, with those that wait. */
  readonly inFlight: () => number;
  readonly documents: () => number;
  readonly passages: () => number;
  /** Requests in flight that are written down for the next start. */
  readonly journal: () => number;
}

const none = () => 0;
let held: Held = { turnsWaiting: none, inFlight: none, documents: none, passages: none, journal: none };

/** Where these numbers can be read. */
export function readHeld(given: Partial<Held>): void {
  held = { ...held, ...given };
}

const read = (name: string, help: string, together: 'sum' | 'max', number: keyof Held) =>
  gauge(name, help, together, { read: (shown) => shown.set(held[number]()) });

read('pilcrow_turns_waiting', 'Requests that wait for their turn', 'sum', 'turnsWaiting');
read('pilcrow_requests_in_flight', 'Requests being answered, with those that wait', 'sum', 'inFlight');
read('pilcrow_documents', 'Documents of the library', 'max', 'documents');
read('pilcrow_passages', 'Passages of the library', 'max', 'passages');
read('pilcrow_journal_entries', 'Requests in flight that are written down for the next start', 'sum', 'journal');
