import type { Answer } from '../answer/answer.ts';
import { quotesReferred, referencesOf } from '../presentation/controls/quoteReference.ts';
import { shownQuestion } from '../presentation/markdown/question.ts';
import type { Message, Options } from '../presentation/message.ts';
import { button } from '../presentation/quotes/quotation.ts';
import { withButton } from '../presentation/quotes/withButton.ts';
import { fitsForm, WRONG } from '../presentation/replies/feedback.ts';
import { UserError } from '../presentation/wording/wording.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import type { Document } from '../report/document.ts';
import { documentsNamed } from '../report/documentsNamed.ts';
import { placeOf } from '../report/place.ts';
import type { Quote } from '../report/quote.ts';
import type { Library } from '../search/library.ts';
import { codePoints } from '../text/length.ts';

/** An answer as the button below it tells it. */
export interface Answered {
  readonly question: string;
  /** Those chosen for the question, in all their languages, or else those shown; empty for all. */
  readonly documents: readonly Document[];
  /** Whether it was a quote, and not that nothing was found. */
  readonly found: boolean;
  /** The quotes or the nearest, as many as there was room for. */
  readonly shown: readonly Quote[];
  /** The short answer. */
  readonly short: string | null;
  /** The options of the button. */
  readonly held: Options;
}

/** References that are tried: more never fit into a custom_id. */
const MOST_SHOWN = 6;
/** Of a question. */
const LONGEST = 300;

/**
 * Adds the button 这个回答不对, with what was shown as far as it can hold that; unchanged where there is no room. `asked` are
 * the question and the document chosen for it.
 */
export function withWrongButton(message: Message, asked: Options, answer: Answer, { feedback }: Wording): Message {
  const question = shownQuestion(message.components);
  const options = fullestFirst(asked, answer).find((each) => fitsForm(each, question));
  return options ? withButton(message, button(feedback.wrong, { command: WRONG, options })) : message;
}

function fullestFirst(asked: Options, answer: Answer): Options[] {
  const isFound = answer.kind === 'quoted';
  const shown = (isFound ? answer.quotes : answer.nearest).slice(0, MOST_SHOWN);
  const span = isFound ? answer.span : null;
  const short = span ? { short: `${span.start}-${span.end}` } : {};
  const name = isFound ? 'quotes' : 'nearest';
  const fewer = shown.map((_, left) => referencesOf(shown.slice(0, shown.length - left)));
  return [...fewer.map((references) => ({ ...asked, [name]: references, ...short })), { ...asked, [name]: '' }];
}

/** Throws the sentence of an expired button where the options are none of ours, or what they name is no longer held. */
export function readAnswered(options: Options, { documents }: Library): Answered {
  const { question, document = '', quotes, nearest, short } = options;
  const references = String(quotes ?? nearest ?? '');
  const shown = references === '' ? [] : quotesReferred(references, documents);
  const [first] = shown ?? [];
  const cut = short === undefined ? [] : first && quotesReferred(`${placeOf(first.paragraph)}:${short}`, documents);
  if (typeof question !== 'string' || codePoints(question) > LONGEST || question.trim() === '' || !shown || !cut)
    throw new UserError((wording) => wording.errors.expired);
  const chosen = documentsNamed(String(document), documents);
  const infos = new Set(shown.map(({ paragraph }) => paragraph.document));
  const { expected: _, ...held } = options;
  return {
    question,
    documents: chosen.length > 0 ? chosen : documents.filter(({ info }) => infos.has(info)),
    found: quotes !== undefined,
    shown,
    short: cut[0]?.text ?? null,
    held,
  };
}
