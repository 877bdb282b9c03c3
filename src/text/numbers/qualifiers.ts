/** How exactly a number is meant. */
export type Qualifier = 'about' | 'over' | 'nearly' | 'at least' | 'at most';

/** The order matters: 不超过 contains 超过, 近 and 约 end other words (最近, 条约). 不到 is closer to 近 than to 至多. */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:至少|最少|起码|不少于|不低于|不下)(?:有|为|需|达)?$/u, 'at least'],
  [/(?:至多|最多|不超过|不多于|不高于|少于|低于|以下)(?:有|为|需|达)?$/u, 'at most'],
  [/(?:将近|接近|几乎|不到|不足|不满|(?<![最附邻靠临远新亲])近)(?:有|为|占|达)?$/u, 'nearly'],
  [/(?:超过|超出|超|逾|多于|高于|大于)(?:有|了)?$/u, 'over'],
  [/(?:大约|大概|大致|估计|(?<![条公合契节制预盟签立履毁违])约)(?:有|为|占|达|合|计|需)?$/u, 'about'],
];
/** 以上 and 以下 include the number itself (Civil Code of the PRC, art. 1259), 多 and 余 do not. */
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^以上/u, 'at least'],
  [/^(?:以下|以内|之内)/u, 'at most'],
  [/^(?:左右|上下)/u, 'about'],
];
/** Characters that the patterns read. */
const CONTEXT = 6;

/** The qualifier that ends at the offset. */
export const qualifierBefore = (folded: string, at: number): Qualifier | null => before(folded, at)?.qualifier ?? null;

/** The offset where that qualifier begins; the offset itself if there is none. */
export const qualifierStart = (folded: string, at: number): number => at - (before(folded, at)?.length ?? 0);

/** The qualifier that begins at the offset, after the unit. */
export const qualifierAfter = (folded: string, at: number): Qualifier | null => after(folded, at)?.qualifier ?? null;

/** The offset where that qualifier ends; the offset itself if there is none. */
export const qualifierEnd = (folded: string, at: number): number => at + (after(folded, at)?.length ?? 0);

const before = (folded: string, at: number) => found(BEFORE, folded.slice(Math.max(0, at - CONTEXT), at));

const after = (folded: string, at: number) => found(AFTER, folded.slice(at, at + CONTEXT));

function found(patterns: typeof BEFORE, words: string) {
  for (const [pattern, qualifier] of patterns) {
    const [match] = pattern.exec(words) ?? [];
    if (match) return { qualifier, length: match.length };
  }
  return null;
}
