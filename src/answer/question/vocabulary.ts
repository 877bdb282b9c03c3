import { type Library, perLibrary } from '../../search/library.ts';
import { fold } from '../../text/fold.ts';
import { syllables } from '../../text/pinyin.ts';

/** The words that pinyin may spell: those of reports, names and questions. */
export interface Vocabulary {
  /** Whether a report prints these adjacent characters, as a word or not. */
  isPrinted(folded: string): boolean;
  /** Words by their pinyin letters, likeliest first. */
  readonly byLetters: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}

const QUESTION_WORDS =
  `多少 什么 甚么 什么时候 时候 何时 哪里 哪儿 哪个 哪些 哪项 哪份 哪年 谁 为什么 为何 怎么 怎样 如何 是不是 有没有 几个 几名 几次 多久 多长 多大 一共 总共
  现在 目前 今年 去年 名字 情况 介绍 干什么 做什么 的 了 吗 呢 是 在 有 和 到 从 被 把 给 对 与 及 或 将 已 人 名 个 次 年 月 日 几 钱 要 会 能 不 最 第 段 项 国 兵
  派 死 加 减 长 关于 报告 说了什么 讲什么 谢谢 你好 帮助 怎么样 为啥 参加 有哪些 派到 进展 合作 负责 州 省 市 国家 城市 地方 地区 部门 人员 比例 目标 预算 费用 原因 目的`.split(
    /\s+/u,
  );

const SAID_OTHERWISE: Readonly<Record<string, readonly string[]>> = { 了: ['le'], 谁: ['shei'], 哪些: ['neixie'] };

/** Made when a question first needs it, since the pinyin takes a moment. */
export const vocabularyOf = perLibrary(makeVocabulary);

function makeVocabulary({ passages, gazetteer, weight }: Library): Vocabulary {
  const printed = new Set<string>();
  for (const passage of passages) for (const word of passage.words) printed.add(word);
  const ranked = [...printed].toSorted((a, b) => weight(a) - weight(b));
  const longer = ranked.filter((word) => word.length > 1);
  const words = new Set([...gazetteer.words, ...longer, ...QUESTION_WORDS, ...ranked, ...gazetteer.lexicon.said]);
  const byLetters = new Map<string, string[]>();
  let longest = 0;
  for (const word of words) {
    if (!/^\p{Script=Han}+$/u.test(word)) continue;
    const letters = lettersOf(word);
    longest = Math.max(longest, letters.length);
    for (const each of [letters, ...(SAID_OTHERWISE[word] ?? [])])
      byLetters.set(each, [...(byLetters.get(each) ?? []), word]);
  }
  const whole = passages.map((passage) => passage.folded).join('\n');
  // Only words of the lists are asked for, and each again and again: all documents are looked through for it once.
  const known = new Map<string, boolean>();
  const isPrinted = (folded: string) => {
    const found = known.get(folded) ?? whole.includes(folded);
    known.set(folded, found);
    return found;
  };
  return { isPrinted, byLetters, longest };
}

/** `liankexingdong` for `联科行动`. */
export const lettersOf = (word: string): string => syllables(fold(word).text).join('');
