import { firstPlace } from './firstPlace.ts';
import { toSimplified } from './script.ts';
import type { Span } from './span.ts';

/** Text made comparable, with its offsets in the raw text. */
export interface Folded {
  readonly text: string;
  /** Per code unit of `text`, and one past the last: the offset in the raw text where its character starts. */
  readonly starts: readonly number[];
  /** Per code unit of `text`: the offset in the raw text where its character ends. */
  readonly ends: readonly number[];
}

/** Dashes, line drawing characters used as dashes (U+2500 …), and the tilde used as one. */
const DASHES = /[‐‑‒–—―⸺⸻−－﹣─━┄┅┈┉╌╍╴╶╸╺~～〜]/gu;
/** Invisible: joiners, zero width spaces, soft hyphens, direction marks, variation selectors. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** A circle typed for the zero of 二〇一三; also 二o一三 and 二0一三. */
const ROUND_ZERO =
  /(?<=[零〇○◯一二三四五六七八九十百千万])[○◯]|(?<=[零〇一二三四五六七八九])[o0]{1,3}(?=[一二三四五六七八九])/gu;
const SUPERSCRIPTS = /[⁰¹²³⁴-⁹]/u;
/**
 * 85 207 and 85,207 are one number: groups of three after a space or comma (UN Editorial Manual, Numbers). After a tab stands another
 * cell of the table.
 */
const GROUPED_NUMBER = /(?<!\d)\d{1,3}(?:[ ,]\d{3})+(?!\d)/gu;
/** The first space between two Latin words or numbers. */
const SPACE_BETWEEN_WORDS = /(?<=[\p{Script=Latin}\d])\s(?=\s*[\p{Script=Latin}\d])/gu;

/**
 * Folds width, case, dashes, script, radicals and spaces, and drops invisible characters, so that typed and printed
 * text match. Drops footnote marks, since NFKC reads 科索沃¹ as 科索沃1. A space or tab stays only between Latin words and numbers.
 */
export function fold(raw: string): Folded {
  const kept = recent.get(raw);
  recent.delete(raw);
  const folded = kept ?? foldAnew(raw);
  if (raw.length <= KEPT_LENGTH) recent.set(raw, folded);
  if (recent.size > KEPT) recent.delete(recent.keys().next().value ?? '');
  return folded;
}

/** The same texts are folded many times, so the last ones are kept: their number, and their longest length. */
const KEPT = 256;
const KEPT_LENGTH = 2000;
const recent = new Map<string, Folded>();

function foldAnew(raw: string): Folded {
  const points = toPoints(raw);
  const simplified = [...zeros(toSimplified(points.map((point) => point.text).join('')))];
  const joined = simplified.join('');
  const dropped = spacesToDrop(joined);

  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const [index, character] of simplified.entries()) {
    const point = points[index] as Point;
    if (!dropped.has(at)) {
      text += character;
      for (let unit = 0; unit < character.length; unit++) {
        starts.push(point.start);
        ends.push(point.end);
      }
    }
    at += character.length;
  }
  starts.push(raw.length);
  return { text, starts, ends };
}

/** The raw span for a span of the folded text. */
export function unfold(folded: Folded, start: number, end: number): Span {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}

/** The span of the folded text for a raw span; empty where folding leaves nothing of it. */
export const refold = ({ starts }: Folded, { start, end }: Span): Span => ({
  start: firstPlace(starts, (at) => at >= start),
  end: firstPlace(starts, (at) => at >= end),
});

/** Like `replace`, but matches the pattern in the folded text and replaces in the raw text. */
export function rewrite(raw: string, pattern: RegExp, by: (found: string) => string): string {
  const folded = fold(raw);
  const found = pattern.global ? [...folded.text.matchAll(pattern)] : [pattern.exec(folded.text)];
  let text = '';
  let at = 0;
  for (const match of found) {
    if (!match?.[0]) continue;
    const { start, end } = unfold(folded, match.index, match.index + match[0].length);
    text += raw.slice(at, start) + by(match[0]);
    at = end;
  }
  return text + raw.slice(at);
}

interface Point extends Span {
  readonly text: string;
}

/** One entry per code point of the normalised text. NFKC may make several of one (㎡, ⅓). */
function toPoints(raw: string): Point[] {
  const points: Point[] = [];
  let start = 0;
  for (const character of raw) {
    const end = start + character.length;
    for (const text of normalised(character)) points.push({ text, start, end });
    start = end;
  }
  return points;
}

const known = new Map<string, string>();

/** Kept for each character: a library folds millions, but few different ones. */
function normalised(character: string): string {
  let normal = known.get(character);
  if (normal === undefined) {
    const isNothing = SUPERSCRIPTS.test(character) || INVISIBLE.test(character);
    const whole = CHARACTER_OF_RADICAL.get(character) ?? character.normalize('NFKC').toLowerCase();
    normal = isNothing ? '' : whole.replace(DASHES, '-').replace(/[^\S\t]/gu, ' ');
    known.set(character, normal);
  }
  return normal;
}

/** Radicals in PDF copies (平⺠): Unicode 14, EquivalentUnifiedIdeograph.txt, U+2E81 to U+2EF3, unchanged by NFKC. */
const RADICALS =
  '⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳';
const CHARACTERS = [
  ...'厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
];

/** Each radical of the supplement block with the character that it looks like. */
export const CHARACTER_OF_RADICAL: ReadonlyMap<string, string> = new Map(
  Array.from(RADICALS, (radical, at) => [radical, CHARACTERS[at] as string]),
);

const zeros = (text: string): string => text.replace(ROUND_ZERO, (zero) => '〇'.repeat(zero.length));

function spacesToDrop(text: string): Set<number> {
  const dropped = new Set<number>();
  for (const number of text.matchAll(GROUPED_NUMBER)) {
    for (const gap of number[0].matchAll(/[ ,]/gu)) dropped.add(number.index + gap.index);
  }
  const kept = new Set(Array.from(text.matchAll(SPACE_BETWEEN_WORDS), (space) => space.index));
  for (const space of text.matchAll(/\s/gu)) if (!kept.has(space.index)) dropped.add(space.index);
  return dropped;
}
