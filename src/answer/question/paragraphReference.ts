import { articleId, readMultiplicative } from '../../report/articleId.ts';
import type { ParagraphId } from '../../report/paragraph.ts';
import { numberedId } from '../../report/paragraphId.ts';
import { findSymbols } from '../../report/symbols.ts';
import { fold } from '../../text/fold.ts';
import { readNumeral } from '../../text/numbers/numerals.ts';
import { readRoman } from '../../text/numbers/roman.ts';
import { hull, overlaps, type Span } from '../../text/span.ts';

export interface ParagraphReference {
  /** Empty where only a document is named. */
  readonly ids: readonly ParagraphId[];
  /** Null where no document is named. */
  readonly symbol: string | null;
  /** The words that name them, as offsets of the folded text. */
  readonly place: Span;
}

const HAN_NUMBER = '[一二三四五六七八九十百两]{1,6}';
const row = (number: string) => `${number}(?:(?:段|自然段)?(?:[和与跟及、,至到-]|以及)第?${number})*`;
const ROW = row(`(?:\\d{1,4}|${HAN_NUMBER})`);
const ENGLISH_ROW = '\\d{1,4}(?:(?:, ?| ?and ?| ?to ?| ?- ?)(?:para(?:graph)?s?\\.? ?)?\\d{1,4})*';
/** 第2段和第53段, 第2、53段, paras. 8-10, ¶15. Without 第 only at the start: 15-17段 is a place, 共有15段 a count. */
const NUMBERED = new RegExp(
  `第(?<many>${ROW})(?:自然段|段)|(?<=^|[\\s,:;])(?<few>${row('\\d{1,4}')})段(?![话文落])|(?<!\\w)para(?:graph)?s?\\.? ?(?<english>${ENGLISH_ROW})|¶+ ?(?<mark>${ENGLISH_ROW})`,
  'gu',
);
const FOOTNOTE = /(?:脚注|注脚|footnote ?|(?<!\p{Script=Latin})fn)(?<number>\d{0,3})/gu;
const UNNUMBERED = /摘要|文首|(?<=^|the )summary/gu;
const ONE = `\\d{1,3}|${HAN_NUMBER}`;
/** 第19条, 第十五条之二第3款, article 15 bis, art. 19(2), article 19, para. 2. */
const ARTICLE = new RegExp(
  `第(?<han>${ONE})条(?:之(?<bis>[二三四五]))?(?:第?(?<within>${ONE})款)?|(?<!\\w)art(?:icle)?s?\\.? ?(?<english>\\d{1,3})(?: (?<word>bis|ter|quater))?(?: ?\\((?<item>\\d{1,2})\\)|, ?para(?:graph)?\\.? ?(?<paragraph>\\d{1,2}))?`,
  'gu',
);
/** 第15之二段, 第15段之二, para. 15 bis. */
const PUT_IN = new RegExp(
  `第(?<han>${ONE})(?:之(?<bis>[二三四五])段|段之(?<after>[二三四五]))|(?<!\\w)para(?:graph)?\\.? ?(?<english>\\d{1,4}) (?<word>bis|ter|quater|quinquies)(?!\\w)`,
  'gu',
);
/** The same as a whole text: 15之二, 15 bis. */
const PUT_IN_ALONE = /^(?<english>\d{1,4})(?: ?(?<word>bis|ter|quater|quinquies)|之(?<bis>[二三四五]))段?$/u;
/** 序言部分第3段, 执行部分第1段, preambular para. 3. */
const PREAMBULAR = new RegExp(
  `(?:(?<kind>序言|执行)部分|序言)第(?<han>${ONE})段|(?<operative>preambular|operative) para(?:graph)?\\.? ?(?<english>\\d{1,3})`,
  'gu',
);
/** 无编号第3段, unnumbered para. 3. */
const UNCOUNTED = new RegExp(
  `无编号第(?<han>${ONE})段|(?<!\\w)unnumbered para(?:graph)?\\.? ?(?<english>\\d{1,3})`,
  'gu',
);
/** 第12次发言第2段, statement 12, para. 2; without the paragraph, all of it. */
const SPOKEN = new RegExp(
  `第(?<han>${ONE})次发言(?:第(?<within>${ONE})段)?|(?<!\\w)statement (?<english>\\d{1,3})(?:, ?para(?:graph)?\\.? ?(?<paragraph>\\d{1,3}))?`,
  'gu',
);
/** 附件一第3段, 附件，第3段, annex II, para. 3. */
const ANNEXED = new RegExp(
  `附件(?<han>${ONE})?[的,]?第(?<within>${ONE})(?:之(?<bis>[二三四五]))?段|(?<!\\w)annex(?: (?<roman>[ivx]{1,4}|\\d{1,2}))?(?:, ?| )para(?:graph)?\\.? ?(?<english>\\d{1,3})(?: (?<word>bis|ter|quater|quinquies)(?!\\w))?`,
  'gu',
);
/** A text that is only a reference: 15, 十五, 8-10, 第8段到第10. */
const ALONE = new RegExp(`^[第#§]?(?<row>${ROW}|${ENGLISH_ROW})(?:自然段|段)?[.。]?$`, 'u');
/** As buttons name a part: pre3, art15bis2-1, ax1-3, p15bis2; and a number that is printed again: p15rep2. */
const ID =
  /^(?:(?:pre|op|un)\d{1,3}|turn\d{1,3}(?:-\d{1,3})?|art\d{1,3}(?:bis\d)?(?:-\d{1,3})?|ax\d{1,2}-\d{1,3}(?:bis\d)?|p\d{1,4}(?:bis\d|(?=rep))|fn\d{1,4}(?=rep))(?:rep\d{1,3})?$/u;
const FRONT = /^front(?: matter)?$/u;
const NUMBER_OR_TO = new RegExp(`\\d{1,4}|${HAN_NUMBER}|至|到|-|to`, 'gu');
/** Of a longer range only the two ends count. */
const LONGEST_RANGE = 500;

/** Text between a document and its paragraph: A/68/637号报告的第三段, A/68/652:15. */
const BETWEEN = /^号?(?:决议|文件|报告|文书)?(?:的|里面|里|中|当中)?(?:执行部分)?(?:的)?[\s,:;(]*$/u;
const OF = /^,? ?(?:of|in) (?:the )?(?:document |report |resolution )?$/u;
/** A resolution without its full symbol: its paragraphs are not those of our reports. */
const UNNAMED_RESOLUTION = /(?:决议|\d\/\d+(?:号)?)的?\(?$/u;

/** The paragraphs named in a folded text (第15段, para. 15, 摘要, 脚注1), in order, each once; null for none. */
export function findReference(folded: string): ParagraphReference | null {
  const found = namedIn(folded);
  if (found.length === 0) return null;
  const place = found.reduce<Span>(hull, found[0] as NamedParagraphs);
  const document = documentOf(folded, place);
  if (!document && UNNAMED_RESOLUTION.test(folded.slice(0, place.start))) return null;
  return {
    ids: [...new Set(found.flatMap(({ ids }) => ids))],
    symbol: document?.symbol ?? null,
    place: document ? hull(document, place) : place,
  };
}

/** Reads a typed reference (`15`, `8-10`, `A/68/652:15`, `A/68/652`); null for other texts. */
export function readReference(typed: string): ParagraphReference | null {
  const folded = fold(typed.trim()).text;
  const document = findSymbols(folded).find(({ start }) => start === 0);
  const rest = folded.slice(document?.end ?? 0).replace(/^号?(?:文件|报告|决议)?的?[\s,:;]*/u, '');
  const ids = idsOf(rest);
  if (!ids) return null;
  if (ids.length === 0 && !document) return null;
  return { ids, symbol: document?.symbol ?? null, place: { start: 0, end: folded.length } };
}

/** A suggestion continues with the words of its paragraph, so a reference at the start counts first. */
function idsOf(text: string): readonly ParagraphId[] | null {
  const alone = ALONE.exec(text)?.groups?.row;
  if (alone) return numbersIn(alone);
  if (text === '') return [];
  if (FRONT.test(text)) return ['front'];
  if (ID.test(text)) return [text as ParagraphId];
  const putIn = PUT_IN_ALONE.exec(text)?.groups;
  if (putIn) return [putInId(putIn)];
  const named = namedIn(text);
  const [first] = named.filter(({ start }) => start === 0);
  return first?.ids ?? findReference(text)?.ids ?? null;
}

type NamedParagraphs = Span & { readonly ids: readonly ParagraphId[] };

function namedIn(folded: string): NamedParagraphs[] {
  const of = (pattern: RegExp, idsOfMatch: (match: RegExpExecArray) => readonly ParagraphId[]): NamedParagraphs[] =>
    Array.from(folded.matchAll(pattern), (match) => ({
      ids: idsOfMatch(match),
      start: match.index,
      end: match.index + match[0].length,
    }));
  const parts = [
    ...of(ARTICLE, ({ groups = {} }) => [articleIn(groups)]),
    ...of(UNCOUNTED, ({ groups = {} }) => [`un${numeral(groups.han ?? groups.english)}` as const]),
    ...of(SPOKEN, ({ groups = {} }) => {
      const within = groups.within ?? groups.paragraph;
      const turn = `turn${numeral(groups.han ?? groups.english)}`;
      return [(within ? `${turn}-${numeral(within)}` : turn) as ParagraphId];
    }),
    ...of(PUT_IN, ({ groups = {} }) => [putInId(groups)]),
    ...of(PREAMBULAR, ({ groups = {} }) => [
      `${groups.kind === '执行' || groups.operative === 'operative' ? 'op' : 'pre'}${numeral(groups.han ?? groups.english)}`,
    ]),
    ...of(ANNEXED, ({ groups = {} }) => {
      const annex = readRoman(groups.roman ?? '') ?? numeral(groups.roman ?? groups.han);
      return [numberedId(numeral(groups.within ?? groups.english), bisIn(groups), annex)];
    }),
  ];
  const paragraphs = [
    ...of(NUMBERED, ({ groups }) => numbersIn(groups?.many ?? groups?.few ?? groups?.english ?? groups?.mark ?? '')),
    ...of(FOOTNOTE, ({ groups }) => [`fn${Number(groups?.number || 1)}`]),
    ...of(UNNUMBERED, ([name]) => [name === '文首' ? 'front' : 'summary']),
  ];
  // 附件一第3段 is not the third paragraph of the report.
  return [...parts, ...paragraphs.filter((each) => parts.every((part) => !overlaps(part, each)))];
}

type Groups = Readonly<Record<string, string | undefined>>;

function articleIn(groups: Groups): ParagraphId {
  const { han, english, within, item, paragraph } = groups;
  const number = within ?? item ?? paragraph;
  return articleId(numeral(han ?? english), bisIn(groups), number === undefined ? undefined : numeral(number));
}

const putInId = (groups: Groups): ParagraphId => numberedId(numeral(groups.han ?? groups.english), bisIn(groups));

/** 2 for 之二 and bis, 0 for neither. */
function bisIn({ bis, after, word = '' }: Groups): number {
  const counted = bis ?? after;
  return counted ? numeral(counted) : readMultiplicative(word);
}

/** 0 where there is none: the only annex. */
const numeral = (text: string | undefined): number => (text ? (readNumeral(text) ?? 0) : 0);

/** 8-10 is three paragraphs. */
function numbersIn(numbers: string): number[] {
  const expanded: number[] = [];
  let from: number | null = null;
  for (const [token] of numbers.matchAll(NUMBER_OR_TO)) {
    const number = readNumeral(token);
    if (number === null) from = expanded.at(-1) ?? null;
    else {
      const between = from === null ? 0 : number - from - 1;
      if (from !== null && between > 0 && between < LONGEST_RANGE)
        expanded.push(...Array.from({ length: between }, (_, step) => (from as number) + 1 + step));
      expanded.push(number);
      from = null;
    }
  }
  return [...new Set(expanded)];
}

const documentOf = (folded: string, place: Span) =>
  findSymbols(folded).find(
    ({ start, end }) =>
      (end <= place.start && BETWEEN.test(folded.slice(end, place.start))) ||
      (start >= place.end && OF.test(folded.slice(place.end, start))),
  );
