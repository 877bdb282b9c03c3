import { clauses, sentences } from '../../../text/sentences.ts';
import { isCitationLine, leadingCitation, withoutCitation } from './citationLines.ts';
import { type PostedLine, readLines } from './markup.ts';
import { outerQuotes, type Stretch, unquoted } from './quotationMarks.ts';

export interface Guess {
  readonly stretches: readonly Stretch[];
  /** Counts only where everything taken for a quote is printed as posted. */
  readonly onlyIfPrinted: boolean;
}

/** Lines are joined without a space unless both sides are Latin letters or digits. */
const HAN = /[^\p{Script=Latin}\d]$/u;
const STARTS_HAN = /^[^\p{Script=Latin}\d]/u;
const LINE_END = /[。！？!?：:；;”」』"）)\]…]$/u;
/** Shorter words in quotation marks, in characters, are a name or a figure of speech. */
const SHORTEST = 7;
/** The number of a paragraph or list item. */
const LABEL = /^\d{1,3}\s?(?:[.．](?=\s|\D|\d{4}\s?年)|[、)）])\s*/u;
const SOURCE = '(?:报告|報告|秘书长|秘書長|文件|原文|引文|摘录|摘錄|[AS]/\\d+/\\d+)';
const WITHIN = '[^，,：:。！？“"「『\\n]';
const SAID = '(?:说|說|称|稱|指出|写道|寫道|写着|寫著|提到|表示|显示|顯示|强调|強調|认为|認為|载明|載明|所述|讲|講)';
/** 【引用】, 引用：, Quote: */
const HEADED = /^(?:【[^】\n]{1,8}】[：:]?|(?:引用|转发|轉發|转引|轉引|quote|quoted|original)[：:])\s*/iu;
/** The speaker before the quote: 据秘书长报告，报告指出： or 报告称. Denials that it was said do not count. */
const ATTRIBUTION = new RegExp(
  `^(?:(?:据|據|根据|根據|依据|按照?|依照|如|正如)${WITHIN}{0,24}${SOURCE}${WITHIN}{0,12}[，,：:]|` +
    `${WITHIN}{0,24}${SOURCE}[^，,：:。！？“"「『不没沒未]{0,12}(?:${SAID}(?:到|道)?[，,：:]|[：:])|` +
    `(?:秘书长的?|秘書長的?)?(?:报告|報告)中?${SAID}(?:到|道)?(?!明)|` +
    '(?:according to|as) [^，,：:。“"「]{0,40}report[^，：:。“"「]{0,30}[，,：:]|the report[^，：:。“"「]{0,40}[：:])\\s*',
  'iu',
);

/** For each block of a message that may be a quote, the guesses in the order to try them. */
export function guessesOf(lines: readonly PostedLine[]): Guess[][] {
  return blocksOf(sought(lines)).map((block) => {
    const whole = withoutCitation(joinLines(block));
    const guess = (stretches: readonly Stretch[], onlyIfPrinted = false): Guess => ({ stretches, onlyIfPrinted });
    const text = unquoted(whole);
    const lone = block.length > 1 ? block.map((line) => alone(unquoted(withoutCitation(line.replace(LABEL, ''))))) : [];
    const leads = [LABEL, HEADED, ATTRIBUTION].map((pattern) => pattern.exec(text)?.[0] ?? '');
    const led = [...leads, leadingCitation(text)]
      .filter((lead) => lead !== '')
      .map((lead) => ({ text: unquoted(text.slice(lead.length)), before: lead, after: '' }));
    const quotes = text === whole ? outerQuotes(whole).filter((quote) => quote.text.length >= SHORTEST) : [];
    return [
      guess([alone(text)]),
      ...(lone.length > 0 ? [guess(lone, true)] : []),
      ...led.map((stretch) => guess([stretch])),
      ...(quotes.length > 0 ? [guess(quotes)] : []),
    ];
  });
}

export const readableText = (message: string): string =>
  sought(readLines(message))
    .flatMap(({ text }) => (text === '' ? [] : [text]))
    .join('\n');

const sought = (lines: readonly PostedLine[]): readonly PostedLine[] =>
  quotedLines(lines).filter(({ text }) => !isCitationLine(text));

const alone = (text: string): Stretch => ({ text, before: '', after: '' });

/** Only the lines in a block quote or in quotation marks, if there are any; the others become empty. */
function quotedLines(lines: readonly PostedLine[]): readonly PostedLine[] {
  const only = (isQuote: (line: PostedLine) => boolean) =>
    lines.map((line) => (isQuote(line) ? line : { ...line, text: '' }));
  if (lines.some(({ quoted, text }) => quoted && text !== '')) return only(({ quoted }) => quoted);
  const isMarked = ({ text }: PostedLine) => text !== unquoted(text) && text.length >= SHORTEST;
  return lines.some(isMarked) ? only(isMarked) : lines;
}

/** A block ends at an empty line, or at a line that ends its sentence. */
function blocksOf(lines: readonly PostedLine[]): string[][] {
  const blocks: string[][] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(open);
    open = [];
  };
  for (const { text, ends } of lines) {
    if (ends) close();
    if (text === '') continue;
    open.push(text);
    if (LINE_END.test(text)) close();
  }
  close();
  return blocks;
}

const joinLines = (lines: readonly string[]): string =>
  lines.reduce((text, line) => text + (HAN.test(text.slice(-2)) || STARTS_HAN.test(line) ? '' : ' ') + line);

const OMISSION = /[〔［[(（【]\s*(?:…+|\.{3,}|⋯+|略|中略|……)\s*[〕］\])）】]|…+|⋯+|\.{3,}|（略）/gu;
const WORD = /[\p{L}\p{N}]/u;
/** Punctuation beside a mark of omission belongs to it. */
const LOOSE = /^[\s，,；;、]+|(?<!\s)\s+$/gu;
/** Longer sentences, in characters, are cut: comparing takes the square of the length. Reports have none. */
const LONGEST = 300;

/** The parts of a posted text to check one by one: its sentences, cut at marks of omission. */
export const piecesOf = (text: string): string[] =>
  text.split(OMISSION).flatMap((part, index) => {
    const tidy = index === 0 ? part.trim() : part.replace(LOOSE, '');
    return sentences(tidy)
      .flatMap(({ start, end }) => cut(tidy.slice(start, end)))
      .map((sentence) => unquoted(sentence.trim()))
      .filter((sentence) => WORD.test(sentence));
  });

function cut(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const ends = clauses(rest.slice(0, LONGEST)).slice(1);
    const end = ends.at(-1)?.start ?? LONGEST - Number(/[\uD800-\uDBFF]$/u.test(rest.slice(0, LONGEST)));
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}
