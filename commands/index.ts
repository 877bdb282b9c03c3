import { DOCUMENT } from '../src/command/chosen.ts';
import type { Command } from '../src/command/command.ts';
import { PRIVATE } from '../src/command/options.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { budget } from './budget.ts';
import { cite } from './cite.ts';
import { context } from './context.ts';
import { documents } from './documents.ts';
import { feedback } from './feedback/feedback.ts';
import { wrong } from './feedback/wrong.ts';
import { figures } from './figures.ts';
import { help } from './help.ts';
import { mission } from './mission.ts';
import { document } from './operators/document.ts';
import { outline } from './outline.ts';
import { paragraph } from './paragraph.ts';
import { parallel } from './parallel.ts';
import { remove } from './remove.ts';
import { resolution } from './resolution.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';
import { verifyQuotes } from './verifyQuotes.ts';

/** All commands: registered with Discord, dispatched, completed and listed by /help. */
export const COMMANDS: readonly Command[] = [
  ask,
  mission,
  budget,
  figures,
  timeline,
  search,
  paragraph,
  outline,
  documents,
  resolution,
  verify,
  verifyQuotes,
  help,
  about,
  cite,
  context,
  parallel,
  share,
  remove,
  wrong,
  feedback,
  document,
];

/** Commands typed after a slash: each that looks something up takes a document, and the answer to each can be private. */
export const SLASH_COMMANDS: readonly Command[] = COMMANDS.filter(({ kind = 'slash' }) => kind === 'slash').map(
  (command) => ({
    ...command,
    options: [...command.options, ...(command.looksIn === 'none' ? [] : [DOCUMENT]), PRIVATE],
  }),
);

/** Commands for operators: declared where there are any, listed by /help for them alone. */
export const OPERATOR_COMMANDS: readonly Command[] = COMMANDS.filter(({ kind }) => kind === 'operator');

/** Commands that are declared to Discord: buttons need no registration. */
export const DECLARED_COMMANDS: readonly Command[] = [
  ...SLASH_COMMANDS,
  ...COMMANDS.filter(({ kind }) => kind === 'message'),
];

export const commandNamed = (name: string): Command | undefined => COMMANDS.find((command) => command.name === name);
