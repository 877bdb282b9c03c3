import { type DiscordError, invalidForm } from '../protocol/discordError.ts';
import type { Body } from '../protocol/json.ts';
import type { Violation } from '../protocol/violation.ts';
import type { State } from './state.ts';
import type { HeldFile, Upload } from './upload.ts';

/** A request that found its route; `params` are the decoded parts of the path in their order. */
export interface Call {
  readonly state: State;
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Body;
  /** The body before anything was read into it; a list for bulk overwrites. */
  readonly rawBody: unknown;
  readonly uploads: readonly Upload[];
}

/** What the REST side sends back: no body means no content type either. Faults are sentences for people. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Sent instead of a body. */
  readonly file?: HeldFile;
  readonly faults?: readonly string[];
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const noContent: Answer = { status: 204 };

/** A refusal that an honest bot never meets. */
export const refused = (error: DiscordError, fault: string): Answer => ({ ...error, faults: [fault] });

/** 50035 with one fault per violation. */
export const invalid = (violations: readonly Violation[]): Answer => ({
  ...invalidForm(violations),
  faults: violations.map(({ path, message }) => (path === '' ? message : `${path} ${message}`)),
});
