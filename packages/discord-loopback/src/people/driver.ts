import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { findCommand } from '../state/commandStore.ts';
import type { Choice } from '../state/interaction.ts';
import { isShownTo } from '../state/messageStore.ts';
import { person, type Who } from '../state/person.ts';
import { type Command, placeOf, type State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';
import { commandData, type OptionValues } from './commandData.ts';
import { buttonData, selectData } from './componentData.ts';
import type { Issue, Play, Result } from './play.ts';

/** What the person sees once the bot is done; the message is as it stood then. */
export interface Reply extends Result {
  readonly message: StoredMessage;
}

export interface Completion extends Result {
  readonly choices: readonly Choice[];
}

/** What a person can do with a bot. Each promise rejects with a sentence where the person could not, or got no answer. */
export interface Driver {
  /** A slash command; subcommands after a space (`corpus list`). */
  readonly command: (name: string, options?: OptionValues, who?: Who) => Promise<Reply>;
  /** A message's context-menu command. */
  readonly menu: (name: string, message: StoredMessage, who?: Who) => Promise<Reply>;
  readonly press: (message: StoredMessage, customId: string, who?: Who) => Promise<Reply>;
  readonly choose: (message: StoredMessage, customId: string, values: readonly string[], who?: Who) => Promise<Reply>;
  /** The list below the option named `focused`, whose value is what has been typed so far. */
  readonly autocomplete: (name: string, options: OptionValues, focused: string, who?: Who) => Promise<Completion>;
}

/** The driver over a way to play an interaction through the gateway. */
export function createDriver(state: State, play: Play): Driver {
  return {
    command: async (name, options = {}, who) => {
      const { command, path } = slashCommand(state, name, who);
      return replied(
        await play(issue(InteractionType.ApplicationCommand, `/${name}`, commandData(command, path, options), who)),
      );
    },
    menu: async (name, message, who) => {
      const command = findCommand(state, name, person(who).guildId, ApplicationCommandType.Message);
      if (command === undefined) throw new Error(`No context-menu command "${name}" is registered.`);
      const target = current(state, message, who);
      const data = { ...commandData(command, [], {}), target_id: target.id, resolved: resolved(target) };
      return replied(
        await play({
          ...issue(InteractionType.ApplicationCommand, name, data, who),
          sourceId: target.id,
          fromMenu: true,
        }),
      );
    },
    press: async (message, customId, who) => {
      const source = current(state, message, who);
      return replied(
        await play(onMessage(state, source, `the button "${customId}"`, buttonData(source, customId), who)),
      );
    },
    choose: async (message, customId, values, who) => {
      const source = current(state, message, who);
      return replied(
        await play(onMessage(state, source, `the select "${customId}"`, selectData(source, customId, values), who)),
      );
    },
    autocomplete: async (name, options, focused, who) => {
      const { command, path } = slashCommand(state, name, who);
      const data = commandData(command, path, options, focused);
      return completed(
        await play(issue(InteractionType.ApplicationCommandAutocomplete, `the autocomplete of /${name}`, data, who)),
      );
    },
  };
}

const issue = (type: number, label: string, data: Issue['data'], who: Who | undefined): Issue => ({
  type,
  label,
  data,
  person: person(who),
});

const onMessage = (
  state: State,
  source: StoredMessage,
  label: string,
  data: Issue['data'],
  who: Who | undefined,
): Issue => ({
  ...issue(InteractionType.MessageComponent, label, data, { ...who, ...placeOf(state, source) }),
  sourceId: source.id,
  message: source,
});

const resolved = (message: StoredMessage) => ({ messages: { [message.id]: message } });

function slashCommand(state: State, name: string, who?: Who): { command: Command; path: readonly string[] } {
  const [first = '', ...path] = name.split(' ');
  const command = findCommand(state, first, person(who).guildId);
  if (command === undefined) throw new Error(`No slash command "${first}" is registered.`);
  return { command, path };
}

/** The message as it stands now; nobody but the asker sees an ephemeral one. */
function current(state: State, message: StoredMessage, who?: Who): StoredMessage {
  const now = state.messages.get(message.id);
  if (now === undefined) throw new Error('The message is gone.');
  if (!isShownTo(now, person(who).userId)) throw new Error('Only the asker sees this message.');
  return now;
}

function replied({ outcome, ...result }: Awaited<ReturnType<Play>>): Reply {
  if (outcome.kind !== 'message') throw new Error('The interaction ended without a message.');
  return { ...result, message: outcome.message };
}

function completed({ outcome, ...result }: Awaited<ReturnType<Play>>): Completion {
  if (outcome.kind !== 'choices') throw new Error('The interaction ended without choices.');
  return { ...result, choices: outcome.choices };
}
