import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { asBody } from '../protocol/json.ts';
import { signingKeys } from '../state/signature.ts';
import type { State } from '../state/state.ts';
import { answered, NoAnswer, post } from './exchange.ts';
import { signedRequest } from './signedRequest.ts';

/**
 * What Discord does when an Interactions Endpoint URL is saved (docs/interactions/overview, Setting Up an Endpoint): a
 * PING must be answered with a PONG, and one with a false signature with 401. Rejects with a sentence.
 */
export async function verifyEndpoint(state: State, url: string): Promise<void> {
  const { value } = await answered(await post(url, signedRequest(state, ping(state))));
  if (asBody(value).type !== InteractionResponseType.Pong) {
    throw new NoAnswer('the endpoint answered a PING with something that is no PONG');
  }
  const forged = await post(url, signedRequest({ ...state, keys: signingKeys() }, ping(state)));
  if (forged.status !== 401) {
    throw new NoAnswer(`the endpoint answered a false signature with status ${forged.status}, not with 401`);
  }
}

/** docs/interactions/receiving-and-responding, Interaction Structure: a PING has no data. */
const ping = ({ bot, nextId }: State) => ({
  id: nextId(),
  application_id: bot.id,
  type: InteractionType.Ping,
  token: nextId(),
  version: 1,
  entitlements: [],
});
