/** What one task of a thread may take. */
export interface Limits {
  readonly seconds: number;
  /** Of memory for objects; buffers come on top. */
  readonly megabytes: number;
}

/** A task that was ended because it reached a limit; the message names the limit. */
export class LimitError extends Error {}

export const tookTooLong = ({ seconds }: Limits): LimitError => new LimitError(`takes more than ${seconds} s`);

/** The error with which a thread died, in words where its memory was too little. */
export const deathOf = (error: Error & { readonly code?: string }, { megabytes }: Limits): Error =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new LimitError(`takes more than ${megabytes} MB of memory`) : error;

export const memoryOf = ({ megabytes }: Limits) => ({ maxOldGenerationSizeMb: megabytes });
