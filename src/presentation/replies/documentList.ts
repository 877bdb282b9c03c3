import { authorOf } from '../../report/citation.ts';
import type { Document } from '../../report/document.ts';
import { type DocumentInfo, dateOf, workOf } from '../../report/documentInfo.ts';
import { documentKey } from '../../report/documentsNamed.ts';
import { isUnit } from '../../report/paragraph.ts';
import { amendmentOf } from '../../report/symbols.ts';
import type { Item } from '../fit/paging.ts';
import { shortened } from '../fit/shortened.ts';
import { ACCENT, type Line, type Message, type Request } from '../message.ts';
import { pageMessage } from '../quotes/pages.ts';
import { button, display, documentName, line, row, titleOf } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';
import { documentLabel } from './whichDocument.ts';

/** On one page; a select holds them all. */
const DOCUMENTS_PER_PAGE = 6;
/** Code points of a title in the list, so that every page is full. */
const TITLE = 150;

/** Symbol and title, linked; below them what is known of the text. */
export function documentItem({ info, paragraphs }: Document, wording: Wording): Line[] {
  const errata = paragraphs.flatMap((paragraph) => paragraph.errata).length;
  const source = info.symbolSource === null ? [] : [wording.symbolNotPrinted];
  const notes = [countOf(paragraphs, wording), wording.about.errata(errata), ...source];
  const name = documentName(info, wording).map((part) =>
    part.kind === 'text' ? { ...part, text: shortened(part.text, TITLE) } : part,
  );
  return [line('item', ...name), line('small', notes.join(' · '))];
}

/** Documents in pages, each with language, kind and date; a select describes one of them. */
export function documentListMessage(
  documents: readonly Document[],
  page: number,
  request: Request,
  wording: Wording,
): Message {
  const items = documents.map(
    (document): Item => [...documentItem(document, wording), line('small', kindAndDate(document, wording))],
  );
  const { holds, choose } = wording.about;
  const head = [display(line('heading', holds, wording.separator, wording.documentCount(documents.length)))];
  const choices = pageOf(documents, page).map((document) => ({
    label: documentLabel(document.info, wording, isTwin(document, documents) ? languageOf(document, wording) : ''),
    value: documentKey([document]),
  }));
  const describe = { command: 'documents', options: {} };
  const select = { kind: 'select', placeholder: choose, request: describe, fills: 'name', choices } as const;
  const foot = choices.length > 0 ? [row(select)] : [];
  const pages = { accent: ACCENT.text, head, items, foot, perPage: DOCUMENTS_PER_PAGE, page, request };
  return pageMessage(pages, wording);
}

const pageOf = (documents: readonly Document[], page: number): readonly Document[] => {
  const last = Math.max(Math.ceil(documents.length / DOCUMENTS_PER_PAGE), 1);
  const from = (Math.min(page, last) - 1) * DOCUMENTS_PER_PAGE;
  return documents.slice(from, from + DOCUMENTS_PER_PAGE);
};

const isTwin = ({ info }: Document, documents: readonly Document[]): boolean =>
  documents.some((other) => other.info !== info && workOf(other.info) === workOf(info));

/** What is known of a document: what it says of itself, where its text comes from, how long it is. */
export function documentMessage(document: Document, twins: readonly Document[], wording: Wording): Message {
  const { described } = wording;
  const facts = [
    described.kind(nameIn(document.info.kind, wording)),
    described.language(languageOf(document, wording)),
    described.sections(document.sections.length),
    described.source(document.info.source),
  ];
  const others = twins.map((twin) =>
    button(languageOf(twin, wording), { command: 'documents', options: { name: documentKey([twin]) } }),
  );
  const contents = { command: 'outline', options: { document: documentKey([document]) } };
  return {
    accent: ACCENT.text,
    components: [
      display(
        line('heading', ...documentName(document.info, wording)),
        ...documentLines(document, wording),
        ...facts.map((fact) => line('item', fact)),
      ),
      row(button(wording.outline, contents), ...others),
    ],
  };
}

/** Title, author, symbol, dates and length of a document. */
export function documentLines({ info, paragraphs }: Document, wording: Wording): Line[] {
  const { described, language } = wording;
  const { issued, reissued } = info.dates;
  const facts = [
    described.author(authorOf(info, language === 'en' ? 'en' : 'zh')),
    ...(info.hasSymbol ? [described.symbol(info.symbol, info.symbolSource === null)] : []),
    ...(issued ? [described.issued(issued)] : []),
    ...(reissued ? [described.reissued(reissued, issued !== undefined)] : []),
    ...amendmentIn(info, wording),
    countOf(paragraphs, wording),
  ];
  return [line('item', described.name, titleOf(info, wording)), ...facts.map((fact) => line('item', fact))];
}

function amendmentIn({ symbol }: DocumentInfo, { described }: Wording): string[] {
  const amendment = amendmentOf(symbol);
  return amendment ? [described.amends[amendment.kind](amendment.symbol)] : [];
}

const countOf = (paragraphs: Document['paragraphs'], wording: Wording): string =>
  wording.paragraphCount(paragraphs.filter(isUnit).length);

/** Language, kind and date, as far as they are known. */
export const kindAndDate = (document: Document, wording: Wording): string =>
  [languageOf(document, wording), nameIn(document.info.kind, wording), dateOf(document.info)]
    .filter(Boolean)
    .join(' · ');

const nameIn = ({ zh, en }: { readonly zh: string; readonly en: string }, { language }: Wording): string =>
  language === 'en' ? en : zh;

const languageOf = ({ info }: Document, { languages }: Wording): string => languages[info.language];
