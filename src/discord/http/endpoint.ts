import { REST } from 'discord.js';
import { type APIInteraction, InteractionType, InteractionResponseType as Type } from 'discord-api-types/v10';
import { z } from 'zod';
import { track } from '../../dispatch/inFlight.ts';
import type { AnswerOverHttp } from '../../dispatch/overHttp.ts';
import { onTokenRefused, TOKEN_REFUSED } from '../connectionFault.ts';
import { answerInteraction, isAnswered, type Service } from '../interactions/answerInteraction.ts';
import type { Bot } from '../messages/messageRequest.ts';
import { interactionRest, requestOptions } from '../sending/requestOptions.ts';
import { bodyOf, byRequests } from '../sending/responder.ts';
import { byResponse } from './byResponse.ts';
import { firstSeen } from './seen.ts';
import { isSigned, publicKeyOf } from './signature.ts';

export interface EndpointOptions extends Service {
  /** In hexadecimal. */
  readonly publicKey: string;
  /** The bot's own, which few requests need. */
  readonly token?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A request that is older, or from later, than this is not believed: as much as clocks may differ that nobody looks after. */
const FRESH_MS = 5 * 60_000;
const TELL_EVERY_MS = 60_000;

/**
 * Answers interactions that Discord sends by HTTP. What Discord has not signed, or not lately, or what came before, is refused
 * with 401, as Discord tries out when the address is set (docs: Setting Up an Endpoint).
 */
export function openEndpoint(options: EndpointOptions): AnswerOverHttp {
  const { log, token, api, library, publicUrl, journal, now = Date.now } = options;
  const answers = interactionRest(api, log);
  const rest = new REST(requestOptions(api, log));
  if (token) rest.setToken(token);
  let hasToken = token !== undefined;
  onTokenRefused(rest, () => {
    hasToken = false;
    log.error(`${TOKEN_REFUSED} Until then questions of messages are not read anew.`);
  });
  void journal?.tellLeft(answers);
  const key = publicKeyOf(options.publicKey);
  // A request can come again as long as it is believed, which is before and after its time.
  const isFirst = firstSeen(2 * FRESH_MS, now);
  let toldAt = Number.NEGATIVE_INFINITY;

  function isFresh(timestamp = ''): boolean {
    const late = now() - Number(timestamp) * 1_000;
    if (Math.abs(late) <= FRESH_MS) return true;
    if (Math.abs(now() - toldAt) > TELL_EVERY_MS) {
      toldAt = now();
      log.warn({ seconds: Math.round(late / 1_000) }, 'A signed request is not of this time: is the clock right?');
    }
    return false;
  }

  return async (request) => {
    if (!isSigned(request, key) || !isFresh(request.timestamp)) return { status: 401 };
    const interaction = readInteraction(request.body);
    if (!interaction) return { status: 400 };
    if (interaction.type === InteractionType.Ping) return { status: 200, body: { type: Type.Pong } };
    if (!isAnswered(interaction)) return { status: 400 };
    if (!isFirst(interaction.id)) return { status: 401 };
    const bot: Bot = {
      library: library(),
      publicUrl,
      rest,
      hasToken,
      botId: interaction.application_id,
    };
    const responder = byResponse(byRequests(interaction, answers));
    const answered = answerInteraction(interaction, responder, bot, options);
    track(answered);
    const first = await Promise.race([responder.first, answered.catch(() => {})]);
    const { delivered } = responder;
    if (first === undefined) return { status: 500 };
    return first ? { status: 200, body: bodyOf(first), delivered } : { status: 202, delivered };
  };
}

/** What all that is answered has; the rest is as Discord signs it. */
const answeredSchema = z.looseObject({
  id: z.string(),
  type: z.number(),
  token: z.string(),
  application_id: z.string(),
  data: z.looseObject({}),
});
const interactionSchema = z.union([z.looseObject({ type: z.literal(InteractionType.Ping) }), answeredSchema]);

function readInteraction(body: Buffer): APIInteraction | null {
  try {
    const read: unknown = JSON.parse(body.toString('utf8'));
    return interactionSchema.safeParse(read).success ? (read as APIInteraction) : null;
  } catch {
    return null;
  }
}
