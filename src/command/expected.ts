import { showParagraph } from '../answer/lookup/paragraph.ts';
import { readReference } from '../answer/question/paragraphReference.ts';
import { SeveralMeant } from '../answer/severalMeant.ts';
import { LONGEST_EXPECTED } from '../presentation/replies/feedback.ts';
import { UserError, WORDINGS } from '../presentation/wording/wording.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import { oneOfEach } from '../report/documentsNamed.ts';
import type { Paragraph } from '../report/paragraph.ts';
import type { Library } from '../search/library.ts';
import { inOneLanguage, within } from '../search/within.ts';
import { fold } from '../text/fold.ts';
import { codePoints } from '../text/length.ts';
import type { Answered } from './answered.ts';

/** The paragraphs that a person expected, `none` if no report answers, null if they do not know. */
export type Expected = readonly Paragraph[] | 'none' | null;

/** Paragraphs that may answer one question; a whole report does not. */
const MOST = 20;
/** Any of them ends a place: no symbol holds it. */
const BETWEEN = /[;；\n]/u;
/** The marks that the hint puts around the word. */
const MARKS = /["“”「」.。]/gu;

/**
 * Reads what was typed into the form. A number without a symbol is one of the documents asked or shown. Throws a UserError
 * for a paragraph that there is not, or where several could be meant.
 */
export function expectedIn(typed: string, { documents }: Answered, library: Library, wording: Wording): Expected {
  if (codePoints(typed) > LONGEST_EXPECTED)
    throw new UserError(({ errors, feedback }) => errors.tooLong(feedback.label, LONGEST_EXPECTED));
  if (typed.trim() === '') return null;
  if (saysNone(typed)) return 'none';
  const asked = documents.length > 0 ? within(library, documents) : library;
  const parts = typed.split(BETWEEN).filter((part) => part.trim() !== '');
  const found = parts.flatMap((part) => paragraphsIn(part.trim(), inOneLanguage(asked, wording.language)));
  const paragraphs = [...new Set(found)];
  if (paragraphs.length === 0) throw notRead(typed);
  if (paragraphs.length > MOST) throw new UserError(({ feedback }) => feedback.tooMany(MOST));
  return paragraphs;
}

function saysNone(typed: string): boolean {
  const plain = (text: string) => fold(text.replaceAll(MARKS, '').trim()).text;
  return Object.values(WORDINGS).some(({ feedback }) => feedback.none.some((word) => plain(word) === plain(typed)));
}

function paragraphsIn(typed: string, library: Library): readonly Paragraph[] {
  // A document alone is no paragraph.
  if (readReference(typed)?.ids.length === 0) throw notRead(typed);
  try {
    const shown = showParagraph(typed, library);
    if (shown.kind === 'nothing_found') throw notRead(typed);
    return 'paragraph' in shown ? [shown.paragraph] : shown.quotes.map(({ paragraph }) => paragraph);
  } catch (error) {
    if (!(error instanceof SeveralMeant)) throw error;
    const symbols = oneOfEach(error.documents).map(({ info }) => info.symbol);
    throw new UserError(({ feedback, list }) => feedback.several(list(symbols.slice(0, SHOWN))));
  }
}

/** Symbols in the sentence that asks for one. */
const SHOWN = 5;

const notRead = (typed: string): UserError => new UserError(({ feedback }) => feedback.notRead(typed));
