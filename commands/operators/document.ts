import type { Command } from '../../src/command/command.ts';
import { readChoice, readFlag, readOptionalText } from '../../src/command/options.ts';
import { addedMessage, previewMessage } from '../../src/presentation/replies/uploaded.ts';
import { UserError } from '../../src/presentation/wording/wording.ts';

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
/** Code points. A button must hold it. */
const LONGEST_SYMBOL = 40;

export const document: Command = {
  name: 'document',
  kind: 'operator',
  subcommand: 'add',
  slow: true,
  looksIn: 'none',
  aliases: [],
  options: [
    { name: 'file', required: true, attachment: true },
    { name: 'symbol', maxLength: LONGEST_SYMBOL },
    { name: 'language', choices: LANGUAGES, maxLength: 20 },
  ],
  /** First shows what the file holds, with a button that adds it. */
  async respond(options, { upload, wording }) {
    if (!upload) throw new UserError(({ adding }) => adding.operatorsOnly);
    const symbol = readOptionalText(options, 'symbol');
    const language = readChoice('document', options, 'language', LANGUAGES);
    const given = { ...(symbol ? { symbol } : {}), ...(language ? { language } : {}) };
    if (readFlag(options, 'agreed')) return { answer: 'text', message: addedMessage(await upload.add(given), wording) };
    const request = { command: 'document', options: { ...given, agreed: true } };
    const preview = { ...(await upload.read(given)), url: upload.url, request };
    return { answer: 'text', message: previewMessage(preview, wording) };
  },
};
