import { about } from './about.ts';
import { ask } from './ask.ts';
import { budget } from './budget.ts';
import type { Command } from './command.ts';
import { figures } from './figures.ts';
import { help } from './help.ts';
import { mission } from './mission.ts';
import { outline } from './outline.ts';
import { paragraph } from './paragraph.ts';
import { resolution } from './resolution.ts';
import { search } from './search.ts';
import { verify } from './verify.ts';
import { verifyQuotes } from './verifyQuotes.ts';

/** Everything that can be asked: what is registered with Discord, dispatched, completed and listed by /help. */
export const COMMANDS: readonly Command[] = [
  ask,
  mission,
  budget,
  figures,
  search,
  paragraph,
  outline,
  resolution,
  verify,
  verifyQuotes,
  help,
  about,
];

/** Those typed after a slash. */
export const SLASH_COMMANDS: readonly Command[] = COMMANDS.filter(({ kind = 'slash' }) => kind === 'slash');

/** Those that Discord is told of: buttons need no registration. */
export const DECLARED_COMMANDS: readonly Command[] = COMMANDS.filter(({ kind }) => kind !== 'button');

export const commandNamed = (name: string): Command | undefined => COMMANDS.find((command) => command.name === name);
