import { type DiscordError, invalidForm } from '../protocol/discordError.ts';
import type { Body } from '../protocol/json.ts';
import type { Violation } from '../protocol/violation.ts';
import type { State } from '../state/state.ts';
import type { Upload } from '../state/upload.ts';

/** A request that found its route. */
export interface Call {
  readonly state: State;
  readonly query: URLSearchParams;
  /** The JSON of the request; `{}` where that is no object. */
  readonly body: Body;
  /** The JSON of the request, whatever it is: a list where all commands are overwritten. */
  readonly rawBody: unknown;
  readonly uploads: readonly Upload[];
}

/** What the REST side sends back: JSON (`body`), the bytes of a file, or neither. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the bot did wrong, in sentences. */
  readonly faults?: readonly string[];
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const noContent: Answer = { status: 204 };

/** Thrown to end a request with an error of Discord's. Without faults it is one that a correct bot can meet. */
export class Refusal extends Error implements Answer {
  readonly status: number;
  readonly body: unknown;
  readonly faults: readonly string[];

  constructor({ status, body }: DiscordError, ...faults: readonly string[]) {
    super(faults.join('; '));
    this.status = status;
    this.body = body;
    this.faults = faults;
  }
}

/** Throws what a test has said of this channel (`refuseIn`): no fault, a correct bot meets it too. */
export function refuseWhere({ refusals }: State, channelId: string): void {
  const refusal = refusals.get(channelId);
  if (refusal) throw new Refusal(refusal);
}

/** Throws error 50035 with one fault for each violation, where there is any. */
export function refuseInvalid(violations: readonly Violation[]): void {
  if (violations.length === 0) return;
  const faults = violations.map(({ path, message }) => (path === '' ? message : `${path} ${message}`));
  throw new Refusal(invalidForm(violations), ...faults);
}
