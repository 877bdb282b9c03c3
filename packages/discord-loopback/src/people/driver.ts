import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { Body } from '../protocol/json.ts';
import { handOver } from '../state/attachmentStore.ts';
import { findCommand } from '../state/commandStore.ts';
import { type Choice, isFromComponent } from '../state/interaction.ts';
import { isShownTo } from '../state/messageStore.ts';
import type { Modal } from '../state/modal.ts';
import { person, type Who } from '../state/person.ts';
import { type Command, placeOf, type State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';
import { commandData, type FilledValues, type OptionValues } from './commandData.ts';
import { buttonData, selectData } from './componentData.ts';
import { type Fields, modalData } from './modalData.ts';
import type { Acknowledgement, Play } from './play.ts';

/** What the person sees once the bot has answered. */
export interface Reply extends Acknowledgement {
  /** As it was then: later edits do not change it. Throws a sentence where the bot opened a modal instead. */
  readonly message: StoredMessage;
  readonly modal?: Modal;
}

export interface Completion extends Acknowledgement {
  readonly choices: readonly Choice[];
}

/** What a person can do with a bot. A promise rejects with a sentence where they could not, or got no answer. */
export interface Driver {
  /** Uses a slash command. Subcommands follow after a space: `corpus list`. A file fills an option for attachments. */
  readonly command: (name: string, options?: OptionValues, who?: Who) => Promise<Reply>;
  /** Uses a command of the context menu of a message. */
  readonly menu: (name: string, message: StoredMessage, who?: Who) => Promise<Reply>;
  /** Presses a button. */
  readonly press: (message: StoredMessage, customId: string, who?: Who) => Promise<Reply>;
  /** Chooses values in a string select. */
  readonly choose: (message: StoredMessage, customId: string, values: readonly string[], who?: Who) => Promise<Reply>;
  /** Fills in a modal and submits it, as the person who got it. Inputs that are not named keep the value they have. */
  readonly submit: (modal: Modal, fields: Fields) => Promise<Reply>;
  /** The choices for the option `focused`. Its value in `options` is the text typed so far. */
  readonly autocomplete: (name: string, options: OptionValues, focused: string, who?: Who) => Promise<Completion>;
}

/** What a person can do, each as one interaction that `play` sends. */
export function createDriver(state: State, play: Play): Driver {
  const use = async (source: StoredMessage, label: string, data: Body, who?: Who): Promise<Reply> => {
    const actor = person({ ...who, ...placeOf(state, source) });
    const { id: sourceId } = source;
    return replied(
      await play({ type: InteractionType.MessageComponent, label, data, person: actor, sourceId, message: source }),
    );
  };
  return {
    command: async (name, options = {}, who) => {
      const { command, path } = slashCommand(state, name, who);
      const data = commandData(command, path, handed(state, options, who));
      const type = InteractionType.ApplicationCommand;
      return replied(await play({ type, label: `/${name}`, data, person: person(who) }));
    },
    menu: async (name, message, who) => {
      const command = findCommand(state, name, person(who).guildId, ApplicationCommandType.Message);
      if (command === undefined) throw new Error(`No context-menu command "${name}" is registered.`);
      const target = current(state, message, who);
      const resolved = { messages: { [target.id]: target } };
      const data = { ...commandData(command, [], {}), target_id: target.id, resolved };
      const source = { sourceId: target.id, fromMenu: true };
      const type = InteractionType.ApplicationCommand;
      return replied(await play({ type, label: name, data, person: person(who), ...source }));
    },
    press: async (message, customId, who) => {
      const source = current(state, message, who);
      return use(source, `the button "${customId}"`, buttonData(source, customId), who);
    },
    choose: async (message, customId, values, who) => {
      const source = current(state, message, who);
      return use(source, `the select "${customId}"`, selectData(source, customId, values), who);
    },
    submit: async (modal, fields) => {
      const opener = state.interactions.get(modal.token);
      if (opener === undefined) throw new Error('The modal is gone.');
      const data = modalData(modal, fields);
      const message = isFromComponent(opener) ? state.messages.get(opener.sourceId ?? '') : undefined;
      const source = message ? { sourceId: message.id, message } : {};
      const label = `the modal "${modal.custom_id}"`;
      const { person } = opener;
      return replied(await play({ type: InteractionType.ModalSubmit, label, data, person, opener, ...source }));
    },
    autocomplete: async (name, options, focused, who) => {
      const { command, path } = slashCommand(state, name, who);
      const data = commandData(command, path, handed(state, options, who), focused);
      const type = InteractionType.ApplicationCommandAutocomplete;
      return completed(await play({ type, label: `the autocomplete of /${name}`, data, person: person(who) }));
    },
  };
}

function slashCommand(state: State, name: string, who?: Who): { command: Command; path: readonly string[] } {
  const [first = '', ...path] = name.split(' ');
  const command = findCommand(state, first, person(who).guildId);
  if (command === undefined) throw new Error(`No slash command "${first}" is registered.`);
  return { command, path };
}

/** The client sends files on before the command is used. */
function handed(state: State, values: OptionValues, who?: Who): FilledValues {
  const { channelId } = person(who);
  const filled = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? handOver(state, channelId, value) : value,
  ]);
  return Object.fromEntries(filled);
}

/** The message as it is now. Throws where it is deleted, or where this person cannot see it. */
function current(state: State, message: StoredMessage, who?: Who): StoredMessage {
  const now = state.messages.get(message.id);
  if (now === undefined) throw new Error('The message is gone.');
  if (!isShownTo(now, person(who).userId)) throw new Error('Only the asker sees this message.');
  return now;
}

function replied({ outcome, ...result }: Awaited<ReturnType<Play>>): Reply {
  if (outcome.kind === 'modal') {
    return {
      ...result,
      modal: outcome.modal,
      get message(): never {
        throw new Error('The bot opened a modal, and sent no message.');
      },
    };
  }
  if (outcome.kind !== 'message') throw new Error('The interaction ended without a message.');
  return { ...result, message: outcome.message };
}

function completed({ outcome, ...result }: Awaited<ReturnType<Play>>): Completion {
  if (outcome.kind !== 'choices') throw new Error('The interaction ended without choices.');
  return { ...result, choices: outcome.choices };
}
