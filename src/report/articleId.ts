/** Latin multiplicatives count articles that were put in later: 15 bis is the second article 15, 15 ter the third. */
const MULTIPLICATIVES = ['bis', 'ter', 'quater', 'quinquies'];

/** `ter` for 3; undefined where there is no word. */
export const multiplicative = (count: number): string | undefined => MULTIPLICATIVES[count - 2];

/** 3 for `ter`, in letters of either case; 0 for what is none. */
export function readMultiplicative(word: string): number {
  const at = MULTIPLICATIVES.indexOf(word.toLowerCase());
  return at < 0 ? 0 : at + 2;
}

/** `art15bis3-1`: the first paragraph of 第十五条之三. `bis` is 0 for an article that was there from the first. */
export function articleId(number: number, bis: number, paragraph?: number): `art${string}` {
  return `art${number}${bis ? `bis${bis}` : ''}${paragraph === undefined ? '' : `-${paragraph}`}`;
}
