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

/** The menu: what is registered with Discord, dispatched, completed and listed by /help. */
export const COMMANDS: readonly Command[] = [
  ask,
  mission,
  budget,
  figures,
  search,
  paragraph,
  outline,
  resolution,
  help,
  about,
];

export const commandNamed = (name: string): Command | undefined => COMMANDS.find((command) => command.name === name);
