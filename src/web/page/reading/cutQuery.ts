/** As the bot cuts texts: Chinese, numbers with decimals, other words. */
const RUN = /(?<han>\p{Script=Han}+)|\d+(?:\.\d+)?|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;

/** 85 207 and 85,207 are one number. */
const GROUPED = /(?<=\d)[\s,](?=\d{3}(?!\d))/gu;

/** Characters of the longest names; longer terms would make a hostile query slow. */
const LONGEST = 24;

/**
 * The terms of an index in a query, each once: the longest at each place, and those inside it. A browser has no
 * dictionary, so the index is one. `simplified` gives the character of the index for a Traditional one.
 */
export function cutQuery(query: string, terms: ReadonlySet<string>, simplified: ReadonlyMap<string, string>): string[] {
  const folded = Array.from(query.normalize('NFKC').toLowerCase(), (each) => simplified.get(each) ?? each).join('');
  const found = Array.from(folded.replace(GROUPED, '').matchAll(RUN)).flatMap(({ 0: run, groups }) =>
    groups?.han ? cutHan(Array.from(run), terms) : run,
  );
  return [...new Set(found)].filter((word) => terms.has(word));
}

function cutHan(characters: readonly string[], terms: ReadonlySet<string>): string[] {
  const words: string[] = [];
  for (let at = 0; at < characters.length; ) {
    const held = termsAt(characters, at, terms);
    const longest = held[0] ?? 1;
    words.push(...held.slice(0, 1).map((length) => characters.slice(at, at + length).join('')));
    for (let inner = at; inner < at + longest; inner++) {
      const inside = termsAt(characters, inner, terms).filter((length) => length > 1 && inner + length <= at + longest);
      words.push(...inside.map((length) => characters.slice(inner, inner + length).join('')));
    }
    at += longest;
  }
  return words;
}

/** The lengths of the terms that begin at a place, longest first. */
function termsAt(characters: readonly string[], at: number, terms: ReadonlySet<string>): number[] {
  const most = Math.min(LONGEST, characters.length - at);
  return Array.from({ length: most }, (_, shorter) => most - shorter).filter((length) =>
    terms.has(characters.slice(at, at + length).join('')),
  );
}
