import type { Command, Option } from '../command/command.ts';
import { checkLengths, readFlag } from '../command/options.ts';
import type { Request } from '../presentation/message.ts';
import { optionName, UserError, WORDINGS } from '../presentation/wording/wording.ts';

/** UTF-16 units after the name of a command: more than all its options together. */
const LONGEST = 6_000;

/** `page:2`, `节：五`, `words:"a \\"b\\""`: an option by any of its names, up to white space or the closing mark. */
const NAMED_OPTION = /(?<=^|\s)(?<name>[\p{L}_]+)[:：](?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<value>\S*))/gu;
/** Nobody writes `foo:1` in a sentence, but people do write `注：见下` and addresses. */
const MEANT_AS_OPTION = /^[A-Za-z_]{2,}:(?!\/\/)\S/u;

/**
 * Reads a typed line: `/mission 马里稳定团`, `/特派团 马里稳定团`, `/search 无人机 section:五 page:2`, or a question without a slash.
 * Raw text stays as it is, unless quoted as `print` does. Throws a UserError for an unknown command or option.
 */
export function parseLine(line: string, commands: readonly Command[]): Request {
  const text = line.trim();
  const slash = /^[/／](?<name>\S*)\s*(?<rest>[\s\S]*)$/u.exec(text);
  if (!slash) return { command: 'ask', options: { question: text } };

  const name = slash.groups?.name ?? '';
  const command = commands.find((each) => each.name === name.toLowerCase() || each.aliases.includes(name));
  if (!command) throw new UserError((wording) => wording.errors.unknownCommand(name));

  const first = command.options.find(({ flag }) => !flag);
  const typed = slash.groups?.rest ?? '';
  if (first?.raw && !typed.startsWith(`${first.name}:"`))
    return { command: command.name, options: typed ? { [first.name]: typed } : {} };
  // Checked before any pattern reads it.
  if (typed.length > LONGEST) checkLengths(command, { [first?.name ?? '']: typed });

  const options: Record<string, string> = {};
  const rest = typed.replace(NAMED_OPTION, (whole: string, ...match: unknown[]) => {
    const groups = match.at(-1) as { name: string; quoted?: string; value?: string };
    const value = groups.quoted?.replace(/\\(.)/gu, '$1') ?? groups.value ?? '';
    const option = optionNamed(command, groups.name);
    if (option) {
      if (option.flag && readFlag({ [option.name]: value }, option.name) === null)
        throw new UserError((wording) => wording.errors.yesOrNo(groups.name, value));
      options[option.name] = value;
      return '';
    }
    if (first && MEANT_AS_OPTION.test(whole)) throw unknownOption(command, groups.name);
    return whole;
  });
  // `words:维和 人员` means both words: the rest of the line belongs to the first option.
  if (first && rest.trim()) options[first.name] = [options[first.name] ?? '', rest.trim()].join(' ').trim();
  return { command: command.name, options };
}

/** Discord's menu has no such option, since its buttons turn pages, but people may type it. */
const PAGE: Option = { name: 'page' };

const optionNamed = (command: Command, name: string): Option | undefined =>
  [...command.options, PAGE].find(
    (option) =>
      option.name === name.toLowerCase() ||
      Object.values(WORDINGS).some((wording) => optionName(wording, command.name, option.name) === name),
  );

function unknownOption(command: Command, name: string): UserError {
  return new UserError((wording) => {
    const names = command.options.map((option) => optionName(wording, command.name, option.name));
    return wording.errors.unknownOption(name, wording.list(names));
  });
}
