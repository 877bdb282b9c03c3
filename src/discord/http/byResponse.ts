import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, type REST, RESTJSONErrorCodes } from 'discord.js';
import { type APIInteraction, MessageFlags, InteractionResponseType as Type } from 'discord-api-types/v10';
import type { Payload } from '../sending/payload.ts';
import { byToken, type Responder, type Response } from '../sending/responder.ts';

/** A responder whose first response is the body of the HTTP response. */
export interface HttpResponder extends Responder {
  /** The first response, for the body. */
  readonly first: Promise<Response>;
  /** Tells whether the body was sent; all else waits for it. */
  delivered(isSent: boolean): void;
}

/** Milliseconds. Discord may read a response a little later than an edit that follows it. */
const PAUSES = [200, 500, 1_000];

export function byResponse(
  interaction: Pick<APIInteraction, 'id' | 'token' | 'application_id'>,
  rest: REST,
): HttpResponder {
  const later = byToken(interaction, rest);
  let settle = (_: Response) => {};
  let delivered = (_: boolean) => {};
  const first = new Promise<Response>((resolve) => {
    settle = resolve;
  });
  const delivery = new Promise<boolean>((resolve) => {
    delivered = resolve;
  });
  const afterDelivery = async (send: () => Promise<void>): Promise<void> => {
    if (!(await delivery)) throw new Error('Discord closed the connection before it was answered.');
    await send();
  };
  const patiently = (send: () => Promise<void>) => afterDelivery(() => untilKnown(send));
  const edit = (payload: Payload) => patiently(() => later.edit(payload));
  return {
    first,
    delivered,
    edit,
    followUp: (payload) => patiently(() => later.followUp(payload)),
    remove: () => patiently(later.remove),
    async respond(response) {
      const withFiles = 'payload' in response && response.payload.files.length > 0;
      settle(withFiles ? deferralOf(response) : response);
      // The body of a response holds no files.
      if (withFiles) return edit(withoutFlag(response.payload));
      await afterDelivery(async () => {});
    },
  };
}

/** What promises a response that is sent as an edit. */
const deferralOf = ({ type, payload }: Extract<Response, { payload: Payload }>): Response =>
  type === Type.UpdateMessage
    ? { type: Type.DeferredMessageUpdate }
    : { type: Type.DeferredChannelMessageWithSource, flags: payload.body.flags & MessageFlags.Ephemeral };

/** The first response decides who sees a message. */
const withoutFlag = ({ body, files }: Payload): Payload => ({
  body: { ...body, flags: body.flags & ~MessageFlags.Ephemeral },
  files,
});

async function untilKnown(send: () => Promise<void>): Promise<void> {
  for (const pause of PAUSES) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.UnknownWebhook) throw error;
      await sleep(pause);
    }
  }
  return send();
}
