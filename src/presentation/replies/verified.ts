import type { Checked, Difference, Outcome, Verified } from '../../answer/answer.ts';
import { readableText } from '../../answer/verify/posted/guesses.ts';
import { citation } from '../../report/citation.ts';
import { ACCENT } from '../accent.ts';
import { measureAll } from '../fit/measure.ts';
import { type Item, layOut, paginate } from '../fit/paging.ts';
import { splitQuote } from '../fit/splitQuote.ts';
import { questionDisplay } from '../markdown/question.ts';
import type { Component, Line, Message } from '../message.ts';
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
/** What should be looked at first. */
const URGENT: readonly Outcome[] = ['altered', 'not_found', 'nearest', 'covered', 'verbatim_folded', 'verbatim'];

const SENTENCES_PER_PAGE = 4;
/** What a text may take: to be shown whole, or to be read back from the message when a page is turned. */
const SHOWN_BYTES = 2000;
/** What fits beside head, foot and such a text. */
const QUOTE_BUDGET = { bytes: 1500, codePoints: 800 };
/** Sentences of a text too long for pages: more are read by nobody, and to fit each takes the square of their number. */
const MOST_ITEMS = 20;
/** Grave differences in the head; each stands with its sentence as well. */
const GRAVE_LINES = 5;

/**
 * What a check found: grave differences first, then sentence by sentence. The posted text is shown whole where all fits on a
 * page; else its beginning and end are, and the text by which pages are turned stands at the foot.
 */
export function verifiedMessage(answer: Verified, text: string, page: number, wording: Wording): Message {
  const { sentences } = answer;
  const isRight = sentences.every(({ outcome }) => outcome.startsWith('verbatim'));
  const accent = isRight ? ACCENT.quoted : ACCENT.nothingFound;
  const head = headOf(answer, wording);
  const foot = sourcesOf(
    sentences.flatMap(({ quote }) => quote ?? []),
    wording,
  );
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

const isShort = (shown: Component): boolean => measureAll([shown]).bytes <= SHOWN_BYTES;

/** As much as a message takes, and how much that is. */
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

/** `85 702 ≠ 85 207`, with the place. */
function graveLine({ posted, printed }: Difference, { quote }: Checked, wording: Wording): Line {
  const place = quote ? [` · ${citation(quote.paragraph.document, quote.paragraph.id, wording.language)}`] : [];
  if (posted === '') return line('item', strong(wording.verify.leftOut(clip(printed))), ...place);
  if (printed === '') return line('item', strong(wording.verify.added(clip(posted))), ...place);
  return line('item', strong(clip(posted)), plain(' ≠ '), strong(clip(printed)), ...place);
}

/** One sentence: the outcome, the posted words where they are not the printed ones, and what is printed. */
function sentenceItems(sentence: Checked, wording: Wording): Item[] {
  const { text, outcome, quote } = sentence;
  const title = line('body', `${MARKS[outcome]} `, strong(wording.verify.outcome[outcome]));
  const posted = outcome === 'altered' ? redline(sentence, wording) : [plain(clip(text))];
  const isShown = outcome === 'verbatim' && quote?.text === text ? [] : [line('body', ...posted)];
  const nearest = outcome === 'nearest' || outcome === 'covered' ? [line('small', wording.verify.nearest)] : [];
  const said = [title, ...isShown, ...nearest];
  if (!quote) return [outcome === 'not_found' ? said : [...said, line('small', wording.verify.heading)]];
  const [first, ...others] = splitQuote(quote, QUOTE_BUDGET).map((part) => quotationLines(part, wording));
  return [[...said, ...(first ?? [])], ...others];
}
