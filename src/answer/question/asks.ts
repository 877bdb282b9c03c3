export type Asks = 'person' | 'share' | 'money' | 'when' | 'count';

/** The first that fits counts. 决议是几号通过的 asks for a day, so dates come first. */
const PATTERNS: readonly (readonly [Asks, RegExp])[] = [
  [
    'when',
    /何时|什么时[候间]|啥时候|哪(?:一|几)?(?:年(?!龄)|个?月|天|日)|几月|几[号日](?!决议)|(?:日期|时间|年份)[?。]?$|(?:^|, ?)when\b(?! a)|\bwhen (?:did|does|do|will|was|were|is|are|should|can)\b|\b(?:what|which) (?:year|date|month|day)/u,
  ],
  [
    'person',
    /[是叫]谁[?。]?$|姓名|叫(?:什么|啥)名字|谁(?:担任|当)|\bname of the (?!mission|report|operation)|\bwho (?:commands|leads|heads|runs)\b/u,
  ],
  [
    'share',
    /百分之(?:几|多少)|百分比|几成|(?:比例|占比|比重)[^,。?]{0,3}(?:多少|几)|(?:比例|占比|比重)[?。]?$|占[^,。?]{0,6}(?:多少|几)|\b(?:share|percentage|proportion|per ?cent)\b|\bby how much\b/u,
  ],
  [
    'money',
    /(?:多少|几)个?(?:钱|亿|万?美[元金]|欧元|资金|经费|预算|费用|摊款|拨款)|(?:预算|费用|经费|支出|金额|拨款|摊款|开支|款项?|成本|工资|薪\p{Script=Han}?|津贴|赔偿金?)[^,。?]{0,6}(?:多少|几(?!年))|(?:预算|费用|经费|支出|金额|开支)(?:总[额数])?[?。]?$|花了?多少|\bhow much\b|\bhow many dollars\b|\bwhat\b[^?]{0,40}\b(?:budget|cost|expenditure)s?\b/u,
  ],
  // Durations (几年) and hours are no counts.
  [
    'count',
    /(?:多少|(?<![哪第])几)(?!个?[年月天周]|[点号时乎]|时间|小时)|(?:人数|数量|数目|次数|件数|兵力)[?。]?$|\bhow many (?!years|months|days|weeks|hours)|\bnumber of\b/u,
  ],
];

/** Null where the words do not tell the kind, or it cannot be checked (why, how). */
export const asksOf = (folded: string): Asks | null =>
  PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;

const LISTS = /哪些|哪几|列出|列举|都有(?:什么|谁)|\blist\b|\bwhich\b[^?]{0,30}s\b/u;

export const lists = (folded: string): boolean => LISTS.test(folded);

const ASKING =
  /多少|几(?!乎)|谁|哪|什么|啥|何(?!况)|怎|吗|是否|有没有|是不是|多[久长大高]|\b(?:what|which|who|whom|when|where|why|how)\b/u;
const MARKS = /[?;]+|,(?! ?(?:and|or) )|, (?:and|or) /u;
/** The questions in a folded text, in order: 办了几期,多少警察拿到认证. The whole text where there is only one. */
export function partsOf(folded: string): string[] {
  const parts = folded.split(MARKS).filter((part) => ASKING.test(part));
  return parts.length > 1 ? parts.map((part) => part.trim()) : [folded];
}
