import { InteractionResponseType as Type } from 'discord-api-types/v10';
import { deferred } from '../../queue/deferred.ts';
import type { Responder, Response } from '../sending/responder.ts';

/** A responder whose first response is the body of the HTTP response, if that can hold it. */
export interface HttpResponder extends Responder {
  /** The first response, for the body; null where it comes as a request instead. */
  readonly first: Promise<Response | null>;
  /** Tells whether the body was sent. */
  delivered(isSent: boolean): void;
}

/**
 * Answers in the response where all is said with that. Files do not fit into it, and what is promised might be kept before
 * Discord has read the promise: these come as requests, after a response without a body (docs: Receiving and Responding,
 * Interaction Callback: 202).
 */
export function byResponse(requests: Responder): HttpResponder {
  const first = deferred<Response | null>();
  const delivery = deferred<boolean>();
  return {
    ...requests,
    first: first.promise,
    delivered: delivery.resolve,
    async respond(response) {
      const isWhole = fitsBody(response);
      first.resolve(isWhole ? response : null);
      if (!(await delivery.promise)) throw new Error('Discord closed the connection before it was answered.');
      if (!isWhole) await requests.respond(response);
    },
  };
}

const fitsBody = (response: Response): boolean =>
  'payload' in response
    ? response.payload.files.length === 0
    : response.type === Type.ApplicationCommandAutocompleteResult || response.type === Type.Modal;
