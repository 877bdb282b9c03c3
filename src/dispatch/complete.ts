import { commandNamed, SLASH_COMMANDS } from '../../commands/index.ts';
import { completeDocument, DOCUMENT } from '../command/chosen.ts';
import type { Context } from '../command/command.ts';
import { tooLong } from '../command/options.ts';
import { countSuggestion } from '../metrics/interactions.ts';
import type { Choice } from '../presentation/message.ts';
import { wordingFor } from '../presentation/wording/wording.ts';
import { isFull } from '../queue/queue.ts';
import type { Library } from '../search/library.ts';
import { inOneLanguage } from '../search/within.ts';
import type { Exchange } from './dispatch.ts';
import { type BugLog, labelOf } from './observed.ts';

/** Choices while a person types; a fault costs the choices, but typing goes on. */
export function complete(
  { command: name, option, typed }: { readonly command: string; readonly option: string; readonly typed: string },
  { id, locales, setting }: Pick<Exchange, 'id' | 'locales' | 'setting'>,
  library: Library,
  log: BugLog,
): Choice[] {
  const context: Context = { library, wording: wordingFor(...locales), setting, commands: SLASH_COMMANDS };
  const began = performance.now();
  const count = (outcome: 'answered' | 'bug') => {
    const ms = performance.now() - began;
    countSuggestion(labelOf(name), outcome, ms);
    log.debug?.({ id, command: labelOf(name), ms }, 'Choices have been found');
  };
  try {
    // Those who asked wait already; typing goes on without choices.
    const choices = isFull() ? [] : choicesFor(name, option, typed, context);
    count('answered');
    return choices;
  } catch (error) {
    count('bug');
    log.error({ err: error, command: labelOf(name) }, 'Completion failed');
    return [];
  }
}

function choicesFor(name: string, option: string, typed: string, context: Context): Choice[] {
  const command = commandNamed(name);
  if (!command || tooLong(command, { [option]: typed })) return [];
  if (option === DOCUMENT.name) return completeDocument(typed, context);
  const library = inOneLanguage(context.library, context.wording.language);
  return command.complete?.(option, typed, { ...context, library }) ?? [];
}
