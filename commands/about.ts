import type { Command } from '../src/command/command.ts';
import { aboutMessage } from '../src/presentation/replies/help.ts';

export const about: Command = {
  name: 'about',
  kept: true,
  aliases: ['关于', '關於'],
  looksIn: 'none',
  options: [],
  respond: (_, { library, wording }) => ({ answer: 'text', message: aboutMessage(library.documents, wording) }),
};
