import { element, type Piece } from './piece.ts';

export interface Scene {
  readonly locale: string;
  /** Label of a closed spoiler. */
  readonly spoiler: string;
  /** Names of mentioned users, by id. */
  readonly names: ReadonlyMap<string, string>;
}

type Rule = readonly [
  pattern: RegExp,
  draw: (match: RegExpExecArray, inner: (markdown: string) => Piece[], scene: Scene) => Piece,
];

/** Deepest nesting; deeper marks stay text. */
const DEEPEST = 12;

const BEGINS = /[\\`*_~|[<@]|https?:\/\//gu;

/** Discord's rules inside a block; the first match wins (docs: Reference, Message Formatting). */
const RULES: readonly Rule[] = [
  [/\\([^0-9A-Za-z\s])/uy, ([, character = '']) => character],
  // The same number of backticks at both ends. Tried once per run, so that a long run stays linear.
  [/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/uy, ([, , code = '']) => element('code', [code.trim()])],
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/uy, ([, words = ''], inner) => element('strong', inner(words))],
  [/__((?:\\[\s\S]|[^\\])+?)__(?!_)/uy, ([, words = ''], inner) => element('u', inner(words))],
  [
    /\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/uy,
    ([, words = ''], inner) => element('em', inner(words)),
  ],
  [/(?<!\w)_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/uy, ([, words = ''], inner) => element('em', inner(words))],
  [/~~((?:\\[\s\S]|[^\\])+?)~~/uy, ([, words = ''], inner) => element('s', inner(words))],
  [/\|\|((?:\\[\s\S]|[^\\])+?)\|\|/uy, ([, words = ''], inner, { spoiler }) => hidden(inner(words), spoiler)],
  [
    /\[((?:\\[\s\S]|[^\\[\]])+)\]\(<?(https?:\/\/[^\s<>()]+)>?\)/uy,
    ([, words = '', url = ''], inner) => link(url, inner(words)),
  ],
  [/<(https?:\/\/[^\s<>]+)>/uy, ([, url = '']) => link(url, [url])],
  [/https?:\/\/[^\s<]*[^\s<.,:;"')\]]/uy, ([url]) => link(url, [url])],
  [
    /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/uy,
    ([, seconds = '0', style = 'f'], _, { locale }) => timestamp(seconds, style, locale),
  ],
  [/<@[!&]?(\d+)>/uy, ([, id = ''], _, { names }) => mention(`@${names.get(id) ?? id}`)],
  [/<#(\d+)>/uy, ([, id]) => mention(`#${id}`)],
  [/<\/([^:>\n]+):\d+>/uy, ([, name]) => mention(`/${name}`)],
  [/@(?:everyone|here)\b/uy, ([words]) => mention(words)],
  [/<a?(:\w+:)\d+>/uy, ([, name = '']) => name],
];

const mention = (words: string): Piece => element('span', [words], { class: 'mention' });

const hidden = (words: readonly Piece[], label: string): Piece =>
  element('details', [element('summary', ['▮▮▮'], { 'aria-label': label }), ...words], { class: 'spoiler' });

function link(url: string, words: readonly Piece[]): Piece {
  if (!URL.canParse(url)) return element('span', words);
  return element('a', words, { href: new URL(url).href, target: '_blank', rel: 'noreferrer' });
}

/** Styles of `<t:…>` (docs: Reference, Timestamp Styles). */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Units with their seconds, largest first: a distance is given in the first unit that fits. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** Seconds since 1970 in the reader's language. A time outside the calendar stays a number. */
function timestamp(seconds: string, style: string, locale: string): Piece {
  const moment = new Date(Number(seconds) * 1000);
  if (Number.isNaN(moment.valueOf())) return seconds;
  const whole = new Intl.DateTimeFormat(locale, STYLES.F).format(moment);
  const words =
    style === 'R' ? distance(moment, locale) : new Intl.DateTimeFormat(locale, STYLES[style]).format(moment);
  return element('time', [words], { datetime: moment.toISOString(), title: whole });
}

function distance(moment: Date, locale: string): string {
  const seconds = Math.round((moment.valueOf() - Date.now()) / 1000);
  const [unit, length] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(seconds / length), unit);
}

/** Discord's markdown inside a block. Everything else stays text. */
export function inline(markdown: string, scene: Scene, depth = 0): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let at = 0;
  const inner = (words: string) => (depth < DEEPEST ? inline(words, scene, depth + 1) : [words]);
  while (at < markdown.length) {
    BEGINS.lastIndex = at;
    const next = BEGINS.exec(markdown)?.index ?? markdown.length;
    text += markdown.slice(at, next);
    at = next;
    const found = at < markdown.length ? ruleAt(markdown, at) : undefined;
    if (!found) {
      text += markdown.charAt(at);
      at += 1;
      continue;
    }
    const piece = found.rule[1](found.match, inner, scene);
    if (typeof piece === 'string') text += piece;
    else {
      if (text) pieces.push(text);
      text = '';
      pieces.push(piece);
    }
    at += found.match[0].length;
  }
  return text ? [...pieces, text] : pieces;
}

function ruleAt(markdown: string, at: number): { rule: Rule; match: RegExpExecArray } | undefined {
  for (const rule of RULES) {
    rule[0].lastIndex = at;
    const match = rule[0].exec(markdown);
    if (match) return { rule, match };
  }
  return undefined;
}
