import { readFileSync } from 'node:fs';
import type { Loopback, OptionValues } from 'discord-loopback';

/** One thing a person does; the pace of what the bot answered. */
export interface Pace {
  readonly name: string;
  readonly acknowledgedMs: number;
  readonly repliedMs: number;
}

type Act = readonly [name: string, options: OptionValues];

const questions = readFileSync('test/golden/answers.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { question: string }).question);

const pick = <T>(items: readonly T[], number: number): T => items[number % items.length] as T;

/** Half of what people do is asking; the rest goes round the other commands. */
const COMMANDS: readonly ((number: number) => Act)[] = [
  (number) => ['ask', { question: pick(questions, number) }],
  (number) => ['mission', { name: pick(['马里稳定团', 'UNMISS', '联科行动', '海地', '联黎部队'], number) }],
  (number) => ['ask', { question: pick(questions, number * 7), private: true }],
  (number) => ['budget', { topic: pick(['马里稳定团', '索赔', '人均'], number) }],
  (number) => ['ask', { question: pick(questions, number * 11) }],
  (number) => ['figures', { topic: pick(['联科行动', '警察', '五'], number) }],
  (number) => ['ask', { question: pick(questions, number * 13) }],
  (number) => ['search', { words: pick(['无人驾驶', '保护平民', '性别平等'], number) }],
  (number) => ['ask', { question: pick(questions, number * 17) }],
  (number) => ['paragraph', { number: String(1 + (number % 93)) }],
  (number) => ['ask', { question: pick(questions, number * 19) }],
  (number) => [
    'verify',
    { text: pick(['27 名维和军警人员在 13 次敌对行动中身亡', '最重要的是经济上的支持。'], number) },
  ],
  (number) => ['resolution', { symbol: pick(['2098', '67/287', '1325'], number) }],
  () => ['outline', {}],
  () => ['timeline', { topic: '马里稳定团' }],
];

/** What a person presses in a reply, as far as it has such a button. */
const PRESSES = ['cite', 'context', 'page'] as const;

/** The number-th thing that happens: a command, and in every third reply a press; each with its pace. */
export async function act(number: number, discord: Loopback): Promise<Pace[]> {
  const [name, options] = pick(COMMANDS, number)(number);
  if (number % 10 === 9) {
    const [pace] = await timed('autocomplete', () => discord.autocomplete('mission', { name: '马里' }, 'name'));
    return [pace];
  }
  const [pace, { message }] = await timed(name, () => discord.command(name, options));
  if (number % 3 !== 0) return [pace];
  const wanted = pick(PRESSES, number / 3);
  const ids = Array.from(JSON.stringify(message).matchAll(/"custom_id":"([^"]+)"/gu), ([, id = '']) => id);
  const pressed = ids.find((id) => id.includes(wanted) && !id.includes('~'));
  if (pressed === undefined) return [pace];
  const [press] = await timed(`press ${wanted}`, () => discord.press(message, pressed));
  return [pace, press];
}

async function timed<T extends { readonly acknowledgedAfterMs: number }>(
  name: string,
  play: () => Promise<T>,
): Promise<[Pace, T]> {
  const begun = performance.now();
  const result = await play();
  return [{ name, acknowledgedMs: result.acknowledgedAfterMs, repliedMs: performance.now() - begun }, result];
}
