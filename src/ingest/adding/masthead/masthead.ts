import type { z } from 'zod';
import type { Document } from '../../../report/document.ts';
import type { documentFile } from '../../../report/documentInfo.ts';
import { writtenDates } from '../../../text/dates/writtenDates.ts';
import { fold } from '../../../text/fold.ts';
import type { Layout } from '../../documentText.ts';
import type { Facts } from '../../formats/extract.ts';
import { wrapped } from '../../layouts/draft.ts';
import { toLines } from '../../layouts/lines.ts';
import { languageOf } from './languageOf.ts';
import { sessionNumber } from './sessionNumber.ts';
import { symbolAt, symbolOf } from './symbol.ts';
import { KINDS, ORGANS, SECRETARY_GENERAL } from './terms.ts';

/** What a masthead says about its document; `file` and `source` are known to who adds it. */
export type Metadata = Omit<z.input<typeof documentFile>, 'file' | 'source'>;

export interface Seen {
  readonly document: Document;
  readonly source: string;
  readonly layout: Layout;
  /** Running titles and other lines around the text of pages. */
  readonly furniture: readonly string[];
  /** What the file says beside its text. */
  readonly facts?: Facts;
  /** The name of the file without its ending. */
  readonly name: string;
}

const AGENDA_ITEM = /^(?:[议議]程[项項]目|agenda items?)\s*(?<number>\d{1,3})/iu;
const REISSUED = /重[发發]|reissued/iu;
/** What kind of document it is: 秘书长的报告, Note by the Secretary-General, 决议草案. */
const KIND =
  /^(?:\S*(?:的[报報]告|的[说說]明|的信|[决決][议議]草案)|(?:interim |progress |final )?reports? (?:of|by) .*|note by .*|(?:identical )?letters? dated .*)$/iu;
/** Lines that every masthead has (UN Editorial Manual, Masthead), besides organ, date, session and agenda item. */
const FRAME =
  /^(?:united nations|联合国|聯合國|(?:the )?(?:\w+ )?committee|第[一二三四五六]委[员員][会會]|.*(?:distr\.|分[发發])[:：].*|original[:：].*|原件[:：].*|(?:arabic|chinese|english|french|russian|spanish)(?: only)?|provisional|[临臨][时時]|\d{2}-\d{5}.*|\*.*|\[.*\]|adopted by .*|of \d.*)$/iu;

/** Guesses from the lines before the first unit what `document.json` says. */
export function readMasthead({ document, source, layout, furniture, facts = {}, name }: Seen): Metadata {
  const lines = linesOf(document, source);
  const language = languageOf(document);
  const organ =
    layout === 'treaty' ? undefined : ORGANS.find(({ printed }) => lines.some((line) => printed.test(line)));
  const found = symbolOf(lines, { series: organ?.series ?? null, furniture: [...furniture, facts.number ?? ''], name });
  const body = organ ?? ORGANS.find(({ series }) => found?.symbol.startsWith(`${series}/`));
  const { title, kind } = titleAndKind(lines, layout);
  const inLanguage = (text: string) => (language === 'en' ? { en: text } : { zh: text });
  const session = lines.map(sessionNumber).find((number) => number !== null);
  const agendaItem = lines.map((line) => AGENDA_ITEM.exec(line)?.groups?.number).find(Boolean);
  return {
    symbol: found?.symbol ?? null,
    symbolSource: found?.source ?? null,
    language,
    title: inLanguage(facts.title ?? title ?? name),
    kind: kind === null ? KINDS[layout] : inLanguage(kind),
    ...(body ? { body: body.name } : {}),
    ...(/^秘[书書][长長]|Secretary-General/u.test(kind ?? title ?? '') ? { author: SECRETARY_GENERAL } : {}),
    ...(session ? { session } : {}),
    ...(agendaItem ? { agendaItem: Number(agendaItem) } : {}),
    dates: { ...(facts.date && isDay(facts.date) ? { issued: facts.date } : {}), ...datesOf(lines) },
  };
}

/** A masthead takes a page; what is longer is a text without numbers, and is not looked through. */
const MOST = { lines: 200, characters: 500 };

/** The lines before the first unit; a title that goes over several is one. */
function linesOf({ paragraphs }: Document, source: string): string[] {
  const runs = paragraphs.find(({ id }) => id === 'front')?.runs ?? [];
  const starts = new Set(runs.map((run) => run.source.start));
  const lines: string[] = [];
  const printed = toLines(source.slice(0, runs.at(-1)?.source.end ?? 0)).filter(({ start }) => starts.has(start));
  for (const whole of printed.slice(0, MOST.lines)) {
    const line = { ...whole, text: whole.text.slice(0, MOST.characters) };
    const before = lines.at(-1) ?? '';
    const goesOn = !line.first && before !== '' && !isFrame(before) && !isFrame(line.text) && !KIND.test(line.text);
    // In a text without blank lines only a small letter tells that a title goes on.
    const isShort = before.length + line.text.length < MOST.characters;
    const isTitle = goesOn && isShort && (!/\p{Lu}/u.test(line.text.slice(0, 1)) || source.includes('\n\n'));
    if (isTitle) lines[lines.length - 1] = `${before}${wrapped(before, line)}${line.text}`;
    else lines.push(line.text);
  }
  return lines;
}

/** A kind stands under its title; where no line is above it, it is part of the title. In a resolution the title is last. */
function titleAndKind(lines: readonly string[], layout: Layout): { title: string | null; kind: string | null } {
  const words = lines.filter((line) => !isFrame(line));
  if (layout === 'treaty') return { title: words[0] ?? null, kind: null };
  if (layout === 'resolution') return { title: words.at(-1) ?? null, kind: null };
  const at = words.findIndex((line) => KIND.test(line));
  if (at > 0) return { title: words[at - 1] ?? null, kind: words[at] ?? null };
  return { title: words[Math.max(at, 0)] ?? null, kind: null };
}

const isFrame = (line: string): boolean =>
  FRAME.test(line) ||
  AGENDA_ITEM.test(line) ||
  sessionNumber(line) !== null ||
  symbolAt(line) !== null ||
  ORGANS.some(({ printed }) => printed.exec(line)?.[0].length === line.replace(/[,，]$/u, '').length) ||
  isDate(line);

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(value);

const isDate = (line: string): boolean => {
  const folded = fold(line).text;
  const [date] = writtenDates(folded);
  return date?.start === 0 && date.end === folded.length;
};

/** The first whole day of the masthead is that of the document; that of a reissue is told by its words. */
function datesOf(lines: readonly string[]): Metadata['dates'] {
  const days = lines.flatMap((line) =>
    writtenDates(fold(line).text)
      .filter(({ value }) => isDay(value))
      .map(({ value }) => ({ value, isReissue: REISSUED.test(line) })),
  );
  const issued = days.find(({ isReissue }) => !isReissue)?.value;
  const reissued = days.findLast(({ isReissue }) => isReissue)?.value;
  return { ...(issued ? { issued } : {}), ...(reissued ? { reissued } : {}) };
}
