import { completeDocument, documentsFound } from '../src/command/chosen.ts';
import type { Command } from '../src/command/command.ts';
import { readOptionalText, readPage } from '../src/command/options.ts';
import { documentListMessage, documentMessage } from '../src/presentation/replies/documentList.ts';
import type { Document } from '../src/report/document.ts';
import { workOf } from '../src/report/documentInfo.ts';

export const documents: Command = {
  name: 'documents',
  kept: true,
  aliases: ['文件', '文库', '文庫'],
  looksIn: 'none',
  options: [{ name: 'name', autocomplete: true, maxLength: 100 }],
  respond(options, { library, wording }) {
    const name = readOptionalText(options, 'name');
    const found = name === null ? library.documents : documentsFound(name, library);
    const [first, ...others] = found;
    const isOne =
      name !== null && first !== undefined && others.every(({ info }) => workOf(info) === workOf(first.info));
    if (!isOne) {
      const request = { command: 'documents', options: name === null ? {} : { name } };
      return { answer: 'text', message: documentListMessage(found, readPage(options), request, wording) };
    }
    const described = found.find(({ info }) => info.language === wording.language) ?? first;
    return { answer: 'text', message: documentMessage(described, twinsOf(described, library.documents), wording) };
  },
  complete: (_, typed, context) => completeDocument(typed, context),
};

const twinsOf = ({ info }: Document, all: readonly Document[]): Document[] =>
  all.filter((other) => workOf(other.info) === workOf(info) && other.info !== info);
