import type { Command } from '../command/command.ts';
import type { complete } from '../dispatch/dispatch.ts';
import type { Choice } from '../presentation/message.ts';

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
