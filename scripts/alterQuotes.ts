import { readFileSync, writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { readCorpus } from '../src/ingest/corpus.ts';
import type { Paragraph } from '../src/report/paragraph.ts';
import { sentences } from '../src/text/sentences.ts';

/** A posted text and what checking it must say; see `because` for what it is there to show. */
export interface VerifyCase {
  readonly id: string;
  readonly text: string;
  readonly outcome: 'verbatim' | 'verbatim_folded' | 'altered' | 'covered' | 'nearest' | 'not_found';
  /** Words posted and words printed that must be among the grave differences; where empty, no difference may be grave. */
  readonly grave?: readonly (readonly [posted: string, printed: string])[];
  readonly paragraph?: Paragraph['id'];
  readonly because: string;
}

type Altered = Omit<VerifyCase, 'id' | 'paragraph'>;
/** Null where the sentence has nothing to alter in this way. */
type Way = (sentence: string, next: string) => Altered | null;

const FILE = 'test/golden/verify.jsonl';
const toTraditional = Converter({ from: 'cn', to: 'tw' });
const NUMBER = /(?<![\d/第(年月 ])(?<number>\d{2,3}(?: \d{3})*)(?= ?[名个项件起人])/u;

/** Replaces the first place of a pattern; null where there is none. */
function replace(
  because: string,
  pattern: RegExp,
  by: (found: string) => string,
  outcome: Altered['outcome'],
  isGrave = false,
): Way {
  return (sentence) => {
    const [found] = pattern.exec(sentence) ?? [];
    if (found === undefined) return null;
    const put = by(found);
    if (put === found) return null;
    const text = sentence.replace(pattern, () => put);
    return { text, outcome, because, ...(isGrave ? { grave: [[put.trim(), found.trim()]] as const } : {}) };
  };
}

const swapDigits = (number: string): string => {
  const digits = number.split('');
  const places = digits.flatMap((digit, at) => (/\d/u.test(digit) ? [at] : []));
  const [a, b] = places.slice(-2) as [number, number];
  [digits[a], digits[b]] = [digits[b] as string, digits[a] as string];
  return digits.join('');
};

const fullWidth = (text: string): string =>
  text.replace(/[0-9]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) as number) + 0xfee0));

/** Whether the sentence has at least three clauses, and its clauses. */
const clausesOf = (sentence: string): string[] => sentence.replace(/。$/u, '').split('，');

/** The ways in which people alter quotes, and in which they do not. */
const WAYS: readonly Way[] = [
  replace('Two digits of a number are swapped.', NUMBER, swapDigits, 'altered', true),
  replace(
    'A number is one too high.',
    NUMBER,
    (found) => found.replace(/\d$/u, (digit) => String((Number(digit) + 1) % 10)),
    'altered',
    true,
  ),
  replace('A year is another year.', /201[0-9](?= ?年)/u, (year) => String(Number(year) - 1), 'altered'),
  replace(
    'A negation is left out.',
    /(?<=[\p{Script=Han}])(?:没有|尚未|并非|不(?=[能可应会依受]))/u,
    () => '',
    'altered',
  ),
  replace('A negation is put in.', /(?<=\p{Script=Han})将(?=继续|在|把|使|为)/u, () => '将不', 'altered'),
  replace(
    'A mission is another mission.',
    /(?:马里稳定团|联利特派团|联黎部队|联海稳定团)/u,
    () => '南苏丹特派团',
    'altered',
  ),
  replace(
    'A country is another country.',
    /(?<![驻在])(?:南苏丹(?=[，的政在])|科特迪瓦|索马里(?=[，的局]))/u,
    () => '卢旺达',
    'altered',
  ),
  replace('The qualifier of a number is left out.', /(?:将近|超过|大约|约)(?= ?\d)/u, () => '', 'altered'),
  replace(
    'A word is replaced by one of nearly the same meaning.',
    /重要|继续|加强|开展/u,
    (word) => ({ 重要: '关键', 继续: '不断', 加强: '强化', 开展: '进行' })[word] ?? word,
    'altered',
  ),
  replace('A comma is left out.', /，/u, () => '', 'altered'),
  replace('The full stop is an exclamation mark.', /。$/u, () => '！', 'altered'),
  replace('Words are put in.', /(?<=，)/u, () => '众所周知', 'altered'),
  (sentence) => {
    const clauses = clausesOf(sentence);
    if (clauses.length < 4) return null;
    return {
      text: `${clauses.filter((_, index) => index !== 1).join('，')}。`,
      outcome: 'altered',
      because: 'A clause is left out without a mark.',
    };
  },
  (sentence) => {
    const clauses = clausesOf(sentence);
    if (clauses.length !== 3 || clauses.some((clause) => clause.length < 9)) return null;
    return {
      text: `${[clauses[1], clauses[0], clauses[2]].join('，')}。`,
      outcome: 'altered',
      because: 'Two clauses have changed places.',
    };
  },
  (sentence, next) => ({
    text: `${clausesOf(sentence)[0]}，${clausesOf(next).at(-1)}。`,
    outcome: 'altered',
    because: 'The beginning of one sentence is joined to the end of one of another paragraph.',
  }),
  (sentence, next) => ({
    text: `${sentence.slice(0, -1)}……${next}`,
    outcome: 'verbatim',
    because: 'Two places are joined by an honest mark of omission.',
  }),
  (sentence, next) => ({
    text: `${sentence}${next}`,
    outcome: 'verbatim',
    because: 'Two sentences are checked one by one.',
  }),
  (sentence) => ({ text: toTraditional(sentence), outcome: 'verbatim_folded', because: 'In Traditional script.' }),
  (sentence) =>
    /\d/u.test(sentence)
      ? { text: fullWidth(sentence), outcome: 'verbatim_folded', because: 'With full-width digits.' }
      : null,
  (sentence) => ({
    text: sentence.replaceAll('，', ', ').replaceAll('。', '.'),
    outcome: 'verbatim_folded',
    because: 'With half-width punctuation.',
  }),
  (sentence) =>
    /\d \d{3}/u.test(sentence)
      ? {
          text: sentence.replace(/(\d) (?=\d{3})/gu, '$1,'),
          outcome: 'verbatim_folded',
          because: 'With commas in the numbers.',
        }
      : null,
  (sentence) =>
    / /u.test(sentence)
      ? { text: sentence.replaceAll(' ', ''), outcome: 'verbatim_folded', because: 'Without its spaces.' }
      : null,
  (sentence) => ({
    text: `“${sentence}”（A/68/652，第15段）`,
    outcome: 'verbatim',
    because: 'In quotation marks, with a citation.',
  }),
  (sentence) => ({ text: `据秘书长报告，${sentence}`, outcome: 'verbatim', because: 'With an attribution.' }),
  (sentence) => ({
    text: `> ${sentence.slice(0, 8)}**${sentence.slice(8, 16)}**${sentence.slice(16)}`,
    outcome: 'verbatim',
    because: 'As a block quote, partly bold.',
  }),
  (sentence) => ({
    text: clausesOf(sentence).slice(0, 2).join('，'),
    outcome: 'verbatim',
    because: 'A part of a sentence.',
  }),
];

const LENGTH = { least: 30, most: 110 };
/** Cases of each way. */
const EACH = 3;

/** Sentences of the report altered in every way; the same whenever it runs. */
export function alteredQuotes(paragraphs: readonly Paragraph[]): VerifyCase[] {
  const all = paragraphs.flatMap((paragraph) =>
    sentences(paragraph.text)
      .map(({ start, end }) => ({ paragraph: paragraph.id, sentence: paragraph.text.slice(start, end).trim() }))
      .filter(
        ({ sentence }) =>
          sentence.length >= LENGTH.least && sentence.length <= LENGTH.most && /^[^“”]+。$/u.test(sentence),
      ),
  );
  return WAYS.flatMap((way, number) => {
    const cases: VerifyCase[] = [];
    // A stride that shares no divisor with the count goes through all, each way from a place of its own.
    for (let step = 0; step < all.length && cases.length < EACH; step++) {
      const at = (number * 13 + step * 37) % all.length;
      const { paragraph, sentence } = all[at] as (typeof all)[0];
      const next = (all[(at + 101) % all.length] as (typeof all)[0]).sentence;
      const altered = way(sentence, next);
      if (altered)
        cases.push({
          id: `g${number + 1}-${cases.length + 1}`,
          ...altered,
          ...(altered.because.includes('joined') ? {} : { paragraph }),
        });
    }
    return cases;
  });
}

if (process.argv[1]?.endsWith('alterQuotes.ts')) {
  const [report] = await readCorpus('corpus');
  const lines = readFileSync(FILE, { encoding: 'utf8', flag: 'a+' })
    .split('\n')
    .filter((line) => line && !line.startsWith('{"id":"g'));
  const generated = alteredQuotes(report?.document.paragraphs ?? []).map((each) => JSON.stringify(each));
  writeFileSync(FILE, `${[...lines, ...generated].join('\n')}\n`);
}
