/** What is listed inside a paragraph keeps its lines: `(a) …`, `（一） …`, `㈠ …`, `a) …`, `4.1 …`, `• …`. */
const ITEM =
  /^(?:[(（](?:[a-z]{1,4}|\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[㈠-㈩]|(?:[a-z]|\d{1,2})[)）]|\d{1,2}\.\d{1,2}\s|[•·–—*-]\s)/u;

export const isListItem = (text: string): boolean => ITEM.test(text);
