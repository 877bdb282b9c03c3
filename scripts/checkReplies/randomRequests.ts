import fc from 'fast-check';
import { SLASH_COMMANDS } from '../../commands/index.ts';
import type { Options, Request } from '../../src/presentation/message.ts';

/** What Discord gives a meaning to, what cuts a text in two, and what no keyboard has. */
const HOSTILE =
  '# |> |-# |- |1. |***|~~|||`|```|<@1>|@everyone|[a](http://x)|</ask:1>|\\|\n|\t|\0|\u202e|\u2060|\ud83d|😀|𠮷|%|&|?|=|#'.split(
    '|',
  );
const WORDS =
  '马里稳定团 联刚稳定团 MINUSMA UNMISS 中国 达尔富尔 维和 预算 女警察 无人机 决议 2098 67/287 第15段 摘要 脚注 2013年 2013/14 85207 多少 谁 为什么 什么时候 哪些 对比 how many what is the budget lianke xingdong 聯合國 馬利 警察 伤亡 五 A/68/652'.split(
    ' ',
  );

/** Anything that people, or programs in their name, may type: words of the field, real questions bent, hostile text. */
export function randomText(questions: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  const bent = fc
    .tuple(fc.constantFrom(...questions), fc.nat(40), fc.nat(4), piece)
    .map(([question, at, cut, inserted]) => question.slice(0, at) + inserted + question.slice(at + cut));
  const made = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
  return fc.oneof(
    { weight: 2, arbitrary: bent },
    { weight: 2, arbitrary: made },
    { weight: 1, arbitrary: fc.string({ maxLength: 300 }) },
  );
}

/** A request of any command that is typed, most of them questions, with any of its options and perhaps a page. */
export function randomRequests(questions: readonly string[]): fc.Arbitrary<Request> {
  const text = randomText(questions);
  const other = fc.constantFrom(...SLASH_COMMANDS).chain(({ name, options }) => {
    const values = options.map(({ name: option, flag, choices, required }): fc.Arbitrary<Options> => {
      const value: fc.Arbitrary<string | boolean> = flag ? fc.boolean() : choices ? fc.constantFrom(...choices) : text;
      // Pictures are drawn elsewhere, and take a second each.
      const skipped = option === 'chart' ? fc.constant(null) : fc.option(value, { freq: required ? 20 : 2 });
      return skipped.map((given) => (given === null ? {} : { [option]: given }) as Options);
    });
    const page = fc.option(fc.nat(9)).map((given): Options => (given === null ? {} : { page: given }));
    return fc.tuple(page, ...values).map((given): Request => ({ command: name, options: Object.assign({}, ...given) }));
  });
  const asked = text.map((question): Request => ({ command: 'ask', options: { question } }));
  const notDrawn = other.filter(({ command }) => command !== 'timeline');
  return fc.oneof({ weight: 3, arbitrary: asked }, { weight: 2, arbitrary: notDrawn });
}
