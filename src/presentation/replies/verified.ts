import type { Checked, Difference, Outcome, Verified } from '../../answer/answer.ts';
import { readableText } from '../../answer/verify/posted/guesses.ts';
import { citation, citedBy } from '../../report/citation.ts';
import { type Item, layOut, paginate } from '../fit/paging.ts';
import { sizeOfAll } from '../fit/size.ts';
import { splitQuote } from '../fit/splitQuote.ts';
import { questionDisplay } from '../markdown/question.ts';
import { ACCENT, type Component, type Line, type Message } from '../message.ts';
import { isOnePage, type Pages, pageMessage } from '../quotes/pages.ts';
import { display, line, plain, quotationLines, SEPARATOR, sourcesOf, strong } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';
import { clip, redline } from './redline.ts';

const MARKS: Readonly<Record<Outcome, string>> = {
  verbatim: '✅',
  verbatim_folded: '☑️',
  altered: '⚠️',
  covered: '🔤',
  nearest: '🔎',
  not_found: '❌',
};
/** The order in which a reader should look at them. */
const URGENT: readonly Outcome[] = ['altered', 'not_found', 'nearest', 'covered', 'verbatim_folded', 'verbatim'];

const SENTENCES_PER_PAGE = 4;
/** A text up to this size is shown whole, or is read back from the message by the page buttons. */
const SHOWN_BYTES = 2000;
/** A quote up to this size fits beside head, foot and such a text. */
const QUOTE_BUDGET = { bytes: 1500, codePoints: 800 };
/** Sentences of a text too long for pages: nobody reads more, and the time to place them grows by the square. */
const MOST_ITEMS = 20;
/** Grave differences in the head; each is also shown with its sentence. */
const GRAVE_LINES = 5;

/**
 * Grave differences, then each sentence. The posted text is shown whole if all fits on one page; else it is shortened,
 * and whole at the foot for the page buttons. A text too long for that gets one page, the most different sentences
 * first.
 */
export function verifiedMessage(answer: Verified, text: string, page: number, wording: Wording): Message {
  const { sentences } = answer;
  const isRight = sentences.every(({ outcome }) => outcome.startsWith('verbatim'));
  const accent = isRight ? ACCENT.quoted : ACCENT.nothingFound;
  const head = headOf(answer, wording);
  const quotes = sentences.flatMap(({ quote }) => quote ?? []);
  const foot = sourcesOf(quotes, wording);
  const items = sentences.flatMap((sentence) => sentenceItems(sentence, wording));
  const request = { command: 'verify', options: { text } };
  const pages: Pages = { accent, head, items, foot, perPage: SENTENCES_PER_PAGE, page, request };

  const posted = readableText(text);
  const whole = { ...pages, head: [questionDisplay(posted), ...head] };
  if (isShort(questionDisplay(posted)) && isOnePage(whole, wording)) return pageMessage(whole, wording);
  const clipped = [display(line('body', plain(clip(posted)))), ...head];
  const state = questionDisplay(text);
  if (isShort(state)) return pageMessage({ ...pages, head: clipped, foot: [...foot, state] }, wording);
  const urgent = URGENT.flatMap((outcome) => sentences.filter((sentence) => sentence.outcome === outcome));
  const first = urgent.flatMap((sentence) => sentenceItems(sentence, wording).slice(0, 1));
  return { accent, components: onePage(first, clipped, foot, wording) };
}

const isShort = (shown: Component): boolean => sizeOfAll([shown]).bytes <= SHOWN_BYTES;

/** As many items as fit in one message, with a note of how many are shown. */
function onePage(items: readonly Item[], head: Component[], foot: Component[], wording: Wording): Component[] {
  const note = (shown: number) => display(line('small', wording.verify.shownOnly(shown, items.length)));
  const [shown = []] = paginate(
    items.slice(0, MOST_ITEMS),
    [...head, note(items.length), SEPARATOR, SEPARATOR, ...foot],
    items.length,
  );
  const notes = shown.length < items.length ? [note(shown.length)] : [];
  return [...head, ...notes, SEPARATOR, ...layOut(shown), SEPARATOR, ...foot];
}

function headOf({ sentences, unchecked }: Verified, wording: Wording): Component[] {
  const { verify } = wording;
  const counts = URGENT.flatMap((outcome) => {
    const count = sentences.filter((sentence) => sentence.outcome === outcome).length;
    return count > 0 ? [verify.count(verify.outcome[outcome], count)] : [];
  });
  const grave = sentences.flatMap((sentence) =>
    sentence.differences
      .filter((difference) => difference.grave)
      .map((difference) => graveLine(difference, sentence, wording)),
  );
  return [
    display(line('heading', verify.summary(wording.list(counts))), ...grave.slice(0, GRAVE_LINES)),
    ...(unchecked > 0 ? [display(line('small', verify.unchecked(unchecked)))] : []),
  ];
}

/** A grave difference, `85 702 ≠ 85 207`, with its paragraph. */
function graveLine({ posted, printed }: Difference, { quote }: Checked, wording: Wording): Line {
  const place = quote ? [` · ${citation(citedBy(quote), wording.language)}`] : [];
  if (posted === '') return line('item', strong(wording.verify.leftOut(clip(printed))), ...place);
  if (printed === '') return line('item', strong(wording.verify.added(clip(posted))), ...place);
  return line('item', strong(clip(posted)), plain(' ≠ '), strong(clip(printed)), ...place);
}

/** One sentence: the outcome, the posted words (unless exactly as printed), and the printed words. */
function sentenceItems(sentence: Checked, wording: Wording): Item[] {
  const { text, outcome, quote } = sentence;
  const title = line('body', `${MARKS[outcome]} `, strong(wording.verify.outcome[outcome]));
  const posted = outcome === 'altered' ? redline(sentence, wording) : [plain(clip(text))];
  const isShown = outcome === 'verbatim' && quote?.text === text ? [] : [line('body', ...posted)];
  const nearest = outcome === 'nearest' || outcome === 'covered' ? [line('small', wording.verify.nearest)] : [];
  const said = [title, ...isShown, ...nearest];
  if (!quote) return [outcome === 'not_found' ? said : [...said, line('small', wording.verify.heading)]];
  const [first, ...others] = splitQuote(quote, QUOTE_BUDGET).map((part) => quotationLines(part, wording));
  return [[...said, ...(first ?? []), ...alsoIn(sentence, wording)], ...others];
}

/** Documents named for one sentence; a formula of every report would fill the page. */
const ALSO = 5;

function alsoIn({ also }: Checked, { verify, list, language }: Wording): Line[] {
  const places = also.slice(0, ALSO).map((each) => citation(each, language));
  return places.length > 0 ? [line('small', verify.also(list(places), also.length - places.length))] : [];
}
