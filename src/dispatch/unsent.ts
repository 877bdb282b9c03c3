import type { Outcome } from '../metrics/interactions.ts';

/**
 * Thrown by an edge where a reply was not taken, whatever it says: a sentence in its place would fare the same. It was `refused`
 * where nothing may be written, else it failed.
 */
export class Unsent extends Error {
  override readonly name = 'Unsent';
  readonly outcome: Outcome;

  constructor(reason: string, outcome: 'refused' | 'unsent', options?: ErrorOptions) {
    super(reason, options);
    this.outcome = outcome;
  }
}
