import { readFileSync } from 'node:fs';
import type { Pressed, Setting } from '../../src/command/command.ts';
import type { encodeMessage } from '../../src/discord/sending/encode.ts';
import { decodeRequest } from '../../src/presentation/controls/customId.ts';
import { QUESTION_ID, questionFrom } from '../../src/presentation/markdown/question.ts';
import type { Request } from '../../src/presentation/message.ts';
import type { Library } from '../../src/search/library.ts';

type Body = ReturnType<typeof encodeMessage>;

/** What a person types into an option before it is sent. */
export interface Typing {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

/** One thing that a person does: a press has a pressed message, typing awaits choices. */
export type Act =
  | { readonly kind: 'typing'; readonly typing: Typing }
  | { readonly kind: 'request'; readonly request: Request; readonly pressed?: Pressed };

export interface Mix {
  /** A question in plain words. */
  asking(): Request;
  /** A card, a paragraph or a list. */
  looking(): Request;
  typing(): Typing;
  /** The next thing that is done. */
  next(): Act;
  /** Hands over a reply, whose controls are pressed later. */
  shown(body: Body): void;
}

/** Replies whose controls may still be pressed. */
const PRESSABLE = 500;

const GOLDEN = ['questions', 'answers', 'refusals', 'blind', 'blindTwo', 'tried'];

const goldenQuestions = (): string[] =>
  GOLDEN.flatMap((file) =>
    readFileSync(`test/golden/${file}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { question: string }).question),
  );

/** The mix of issue 15: 35 % typing, 35 % presses, 25 % cards, paragraphs and lists, 5 % questions; the same for a seed. */
export function mixOf({ passages, gazetteer, documents }: Library, seed: number): Mix {
  const random = randomFrom(seed);
  const shuffled = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  // What is popular differs from what stands first.
  const pool = <T>(items: readonly T[]) => {
    const ranked = shuffled(items);
    const weigh = zipf(ranked.length);
    return (): T => ranked[weigh(random())] as T;
  };
  const question = pool(goldenQuestions());
  const number = pool(passages.map(({ paragraph }) => String(paragraph.id)));
  const name = pool(gazetteer.all.flatMap(({ id, names }) => [id, names.short?.zh ?? names.official.zh]));
  const topic = pool(['马里稳定团', '联科行动', '警察', '索赔', '人均', '女性', '预算', '五', '达尔富尔', '军事人员']);
  const words = pool(['无人驾驶', '保护平民', '性别平等', '安全理事会', '预算', '性剥削', '伙伴关系', '非洲联盟']);
  const symbol = pool(['2098', '67/287', '1325', '2086', '2100', '1244', '66/264', '65/310']);
  const section = pool([...'一二三四五', '']);
  const asking = (): Request => ({ command: 'ask', options: { question: question() } });
  const looks: readonly (() => Request)[] = [
    () => ({ command: 'mission', options: { name: name() } }),
    () => ({ command: 'paragraph', options: { number: number() } }),
    () => ({ command: 'budget', options: { topic: topic() } }),
    () => ({ command: 'figures', options: { topic: topic() } }),
    () => ({ command: 'timeline', options: { topic: topic() } }),
    () => ({ command: 'outline', options: {} }),
    () => ({ command: 'resolution', options: { symbol: symbol() } }),
    () => ({ command: 'search', options: { words: words(), section: section() } }),
  ];
  const looking = (): Request => anyOf(random, looks)();
  const typing = (): Typing => {
    const [command, option, whole] = anyOf<readonly [string, string, string]>(random, [
      ['mission', 'name', name()],
      ['figures', 'topic', topic()],
      ['timeline', 'topic', topic()],
      ['outline', 'section', section()],
      ['paragraph', 'document', documents[0]?.info.symbol ?? ''],
    ]);
    return { command, option, typed: whole.slice(0, Math.floor(random() * (whole.length + 1))) };
  };
  const pressable: Act[] = [];
  return {
    asking,
    looking,
    typing,
    next() {
      const at = random();
      if (at < 0.05) return { kind: 'request', request: asking() };
      if (at < 0.3) return { kind: 'request', request: looking() };
      if (at < 0.65 || pressable.length === 0) return { kind: 'typing', typing: typing() };
      return anyOf(random, pressable);
    },
    shown(body) {
      pressable.push(...pressesOf(body, random));
      if (pressable.length > PRESSABLE) pressable.splice(0, pressable.length - PRESSABLE);
    },
  };
}

/** One press of a control of a reply, if it has any that changes nothing for others. */
function pressesOf({ components, flags }: Body, random: () => number): Act[] {
  const all = components.flatMap((component) => ('components' in component ? component.components : []));
  const shown = all.flatMap((each) => (each.type === 10 && each.id === QUESTION_ID ? [each.content] : []))[0];
  const question = (shown && questionFrom(shown)) || undefined;
  const controls = all
    .flatMap((each) => (each.type === 1 ? each.components : []))
    .filter((control) => 'custom_id' in control && !('disabled' in control && control.disabled));
  const pressed: Pressed = { private: (flags & 64) > 0, asker: PERSON, mayManage: false };
  const requests = controls.flatMap((control) => {
    const chosen = 'options' in control ? [anyOf(random, control.options).value] : undefined;
    const request = decodeRequest('custom_id' in control ? control.custom_id : '', { question, chosen });
    return request && request.command !== 'remove' ? [request] : [];
  });
  return requests.length === 0 ? [] : [{ kind: 'request', request: anyOf(random, requests), pressed }];
}

export const PERSON = '123456789012345678';
export const IN_A_SERVER: Setting = { place: 'server', person: { id: PERSON, name: 'reader' } };

const anyOf = <T>(random: () => number, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

/** The rank of a share (0 to 1), where the n-th is asked 1/n as often as the first. */
function zipf(count: number): (share: number) => number {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= count; rank++) {
    sum += 1 / rank;
    sums.push(sum);
  }
  return (share) => sums.findIndex((each) => each >= share * sum);
}

/** Mulberry32: numbers from 0 to 1, the same for a seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
