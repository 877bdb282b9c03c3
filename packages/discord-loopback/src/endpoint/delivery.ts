import { asBody, type Body } from '../protocol/json.ts';
import type { Validate } from '../protocol/violation.ts';
import { Refusal, refuseInvalid } from '../rest/answer.ts';
import { firstResponse } from '../rest/firstResponse.ts';
import type { Interaction } from '../state/interaction.ts';
import { noteFaults, type State } from '../state/state.ts';
import { answered, NoAnswer, post } from './exchange.ts';
import { signedRequest } from './signedRequest.ts';

/**
 * Posts an interaction to an endpoint; what it answers is the first response. After 202 without a body, that comes to the
 * callback endpoint (docs/interactions/receiving-and-responding, Interaction Callback).
 */
export async function postInteraction(
  state: State,
  url: string,
  interaction: Interaction,
  payload: Body,
  validate?: Validate,
): Promise<void> {
  try {
    const response = await post(url, signedRequest(state, payload));
    if (response.status === 202) return refuseBody(response);
    const { value, uploads } = await answered(response);
    refuseInvalid(validate?.('respond', 'request', value) ?? []);
    firstResponse(state, interaction, asBody(value), uploads);
  } catch (error) {
    const own = error instanceof NoAnswer || error instanceof Refusal;
    const reason = own ? error.message : `the loopback failed: ${String(error)}`;
    noteFaults(state, `${interaction.label}: ${reason}`);
    interaction.settle({ kind: 'nothing', reason });
  }
}

function refuseBody({ body }: Response): void {
  if (body !== null) throw new NoAnswer('the endpoint answered with 202 and a body, which Discord does not read');
}
