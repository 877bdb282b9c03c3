import type { Command } from '../../src/command/command.ts';
import { readChoice, readOptionalText } from '../../src/command/options.ts';
import { addedMessage } from '../../src/presentation/replies/addedDocument.ts';
import { UserError } from '../../src/presentation/wording/wording.ts';

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;

export const document: Command = {
  name: 'document',
  kind: 'operator',
  subcommand: 'add',
  slow: true,
  looksIn: 'none',
  aliases: [],
  options: [
    { name: 'file', required: true, attachment: true },
    { name: 'symbol', maxLength: 100 },
    { name: 'language', choices: LANGUAGES, maxLength: 20 },
  ],
  async respond(options, { addDocument, wording }) {
    if (!addDocument) throw new UserError(({ adding }) => adding.operatorsOnly);
    const symbol = readOptionalText(options, 'symbol');
    const language = readChoice('document', options, 'language', LANGUAGES);
    const added = await addDocument({ ...(symbol ? { symbol } : {}), ...(language ? { language } : {}) });
    return { answer: 'text', message: addedMessage(added, wording) };
  },
};
