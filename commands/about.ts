import { aboutMessage } from '../src/presentation/guide.ts';
import type { Command } from './command.ts';

export const about: Command = {
  name: 'about',
  aliases: ['关于', '關於'],
  options: [],
  respond: (_, { library, wording }) => ({ answer: 'text', message: aboutMessage(library.documents, wording) }),
};
