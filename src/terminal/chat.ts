import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { context } from '../../commands/context.ts';
import { SLASH_COMMANDS } from '../../commands/index.ts';
import { speaks } from '../answer/followUp/followUp.ts';
import { type Command, type Reply, TERMINAL } from '../command/command.ts';
import { complete } from '../dispatch/complete.ts';
import type { Before } from '../dispatch/continueRequest.ts';
import type { Log } from '../log/log.ts';
import { referenceOf } from '../presentation/controls/quoteReference.ts';
import type { Choice } from '../presentation/message.ts';
import { textsOf, turnShown } from '../presentation/replies/shownTurn.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import type { Library } from '../search/library.ts';
import { askLine } from './ask.ts';
import { toText } from './print.ts';
import { saveFiles } from './saveFiles.ts';

/** Where a chat takes place: the standard input and output of a process. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly colour: boolean;
}

/** With the same replies as on Discord. It ends with the input. */
export async function openChat(
  library: Library,
  wording: Wording,
  log: Log,
  { input, output, colour }: Terminal,
  publicUrl?: string,
): Promise<void> {
  const print = (text: string) => output.write(`${text}\n`);
  const reader = createInterface({
    input,
    output,
    terminal: input.isTTY ?? false,
    completer: (line: string) =>
      completeLine(line, SLASH_COMMANDS, (request) =>
        complete(request, { locales: [wording.locale], setting: TERMINAL }, library, log),
      ),
  });
  print(wording.chat.welcome);
  reader.setPrompt('› ');
  reader.prompt();
  let before: Before | null = null;
  for await (const line of reader) {
    if (line.trim()) {
      const { command, reply } = await askLine(line, library, wording, log, { publicUrl, before });
      if (command !== context.name) before = beforeOf(reply, library) ?? before;
      print(toText(reply.message, { colour }));
      // A folder that cannot be written to does not end the chat.
      const saved = await saveFiles(reply.message.files ?? [], '.').catch((error: Error) => [error.message]);
      for (const path of saved) print(`→ ${path}`);
    }
    reader.prompt();
  }
}

/** The turn that a reply leaves; null if the reply answers nothing: the turn before still counts. */
function beforeOf({ message, answer }: Reply, { gazetteer }: Library): Before | null {
  const turn = turnShown(textsOf(message), gazetteer);
  if (!speaks(turn)) return null;
  const [quote] = typeof answer === 'object' && answer.kind === 'quoted' ? answer.quotes : [];
  return { turn, wider: quote ? { command: context.name, options: { quotes: referenceOf(quote) } } : null };
}

/** For readline: candidates (commands, then first-option values), and the text that their common beginning replaces. */
export function completeLine(
  line: string,
  commands: readonly Command[],
  choicesFor: (typing: Parameters<typeof complete>[0]) => readonly Choice[],
): [string[], string] {
  const [, name = '', gap = '', typed = ''] = /^[/／](\S*)(\s*)([\s\S]*)$/u.exec(line) ?? [];
  if (!line.startsWith('/') && !line.startsWith('／')) return [[], line];
  if (!gap) {
    const names = commands.flatMap((command) => [command.name, ...command.aliases]);
    return [names.filter((each) => each.startsWith(name)).map((each) => `/${each} `), line];
  }
  const command = commands.find((each) => each.name === name || each.aliases.includes(name));
  const option = command?.options.find(({ autocomplete }) => autocomplete);
  if (!command || !option || option !== command.options[0]) return [[], line];
  const choices = choicesFor({ command: command.name, option: option.name, typed });
  const values = choices.map(({ value }) => value);
  if (values.length === 1 || values.every((value) => value.startsWith(typed))) return [values, typed];
  // The typed text is a candidate, so that the common beginning does not replace it (67 by A/, 马里 by M).
  return [[typed, ...choices.map(({ label }) => label)], typed];
}
