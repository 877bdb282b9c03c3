/** What asks, in Chinese and in English. */
const ASKING =
  /多少|几(?!乎)|谁|哪|什么|啥|何(?!况)|怎|吗|是否|有没有|是不是|多[久长大高]|\b(?:what|which|who|whom|when|where|why|how)\b/u;
const MARKS = /[?;]+|,(?! ?(?:and|or) )|, (?:and|or) /u;
/** More are rather one question with many commas. */
const MOST = 3;

/** The questions that a folded text asks one after the other: 办了几期,多少警察拿到认证. The whole where it asks one thing. */
export function partsOf(folded: string): string[] {
  const pieces = folded
    .split(MARKS)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const parts: string[] = [];
  // What asks nothing belongs to the question that follows it: 2013年,有多少人.
  let opening = '';
  for (const piece of pieces) {
    if (ASKING.test(piece)) {
      parts.push(opening + piece);
      opening = '';
    } else opening += `${piece},`;
  }
  return parts.length > 1 && parts.length <= MOST ? parts : [folded];
}
