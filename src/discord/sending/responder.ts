import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  InteractionResponseType as Type,
} from 'discord-api-types/v10';
import type { Modal } from './modal.ts';
import type { Payload } from './payload.ts';

/** What a first response says (docs: Receiving and Responding, Interaction Callback Type). */
export type Response =
  | { readonly type: Type.ChannelMessageWithSource | Type.UpdateMessage; readonly payload: Payload }
  | { readonly type: Type.DeferredChannelMessageWithSource; readonly flags?: number }
  | { readonly type: Type.DeferredMessageUpdate }
  | { readonly type: Type.Modal; readonly modal: Modal }
  | {
      readonly type: Type.ApplicationCommandAutocompleteResult;
      readonly choices: APIApplicationCommandOptionChoice<string>[];
    };

/** How one interaction is answered: with one response within 3 seconds, then with edits and follow-ups for 15 minutes. */
export interface Responder {
  respond(response: Response): Promise<void>;
  /** Changes the message of the response or, after a deferred update, the pressed one. */
  edit(payload: Payload): Promise<void>;
  /** Adds a message, as public as its own flags say. */
  followUp(payload: Payload): Promise<void>;
  /** Deletes the message that `edit` would change. */
  remove(): Promise<void>;
}

type Answered = Pick<APIInteraction, 'id' | 'token' | 'application_id'>;

/** Whom the token of an interaction may tell: what its person sees, without the bot's own token. */
export function byToken({ token, application_id: application }: Answered, rest: REST): Omit<Responder, 'respond'> {
  const original = Routes.webhookMessage(application, token, '@original');
  const sent = ({ body, files }: Payload) => ({ auth: false, body, files: [...files] });
  return {
    edit: async (payload) => void (await rest.patch(original, sent(payload))),
    followUp: async (payload) => void (await rest.post(Routes.webhook(application, token), sent(payload))),
    async remove() {
      // What is gone already was deleted by somebody else, or by an attempt whose answer was lost.
      await rest.delete(original, { auth: false }).catch(unlessGone);
    },
  };
}

/** For an interaction that came through the gateway: all responses are requests. */
export function byRequests(interaction: Answered, rest: REST): Responder {
  const later = byToken(interaction, rest);
  return {
    ...later,
    async respond(response) {
      const files = 'payload' in response ? [...response.payload.files] : [];
      const path = Routes.interactionCallback(interaction.id, interaction.token);
      try {
        await rest.post(path, { auth: false, body: bodyOf(response), files });
      } catch (error) {
        if (!isAnsweredAlready(error)) throw error;
        // Discord carried out an attempt whose answer was lost, or another process was faster with the same reply.
        if ('payload' in response) await later.edit(response.payload);
      }
    },
  };
}

export const bodyOf = (response: Response) => {
  if ('payload' in response) return { type: response.type, data: response.payload.body };
  if ('modal' in response) return { type: response.type, data: response.modal };
  if ('choices' in response) return { type: response.type, data: { choices: response.choices } };
  return 'flags' in response ? { type: response.type, data: { flags: response.flags } } : { type: response.type };
};

function unlessGone(error: unknown): void {
  if (!(error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage)) throw error;
}

const isAnsweredAlready = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
