import { DOCUMENT } from '../src/command/chosen.ts';
import type { Command } from '../src/command/command.ts';
import { PRIVATE } from '../src/command/options.ts';
import { helpMessage } from '../src/presentation/replies/help.ts';
import { optionName } from '../src/presentation/wording/wording.ts';
import type { Wording } from '../src/presentation/wording/zhCN.ts';

export const help: Command = {
  name: 'help',
  kept: true,
  aliases: ['帮助', '幫助', '用法'],
  looksIn: 'none',
  options: [],
  respond: (_, { wording, commands, library }) => ({
    answer: 'text',
    message: helpMessage(
      commands.map((command) => ({ name: command.name, usage: usageOf(command, wording) })),
      wording,
      library.documents.length > 1,
    ),
  }),
};

/** `/search 关键词 [节] [特派团]`: optional ones are in brackets. */
function usageOf({ name, subcommand, options }: Command, wording: Wording): string {
  const names = options
    .filter((option) => option !== DOCUMENT && option !== PRIVATE)
    .map((option) => {
      const label = optionName(wording, name, option.name);
      return option.required ? label : `[${label}]`;
    });
  return [`/${name}`, ...(subcommand ? [subcommand] : []), ...names].join(' ');
}
