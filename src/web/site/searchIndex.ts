import { citationsOf } from '../../presentation/citations/paragraphRecord.ts';
import type { Passage } from '../../search/engine/engine.ts';
import { toSimplified } from '../../text/script.ts';
import { makeSiteIndex, type SitePassage } from '../page/reading/siteIndex.ts';
import { EXPORTED, paragraphPath } from '../reportPages/place.ts';

/** CJK Unified Ideographs, without the extensions: no Traditional character in use stands outside. */
const HAN = { first: 0x4e00, last: 0x9fff };

/** The script that leaves the index for `search.js`. JSON in a string: as a literal, `__proto__` would be more than a key. */
export function searchIndex(passages: readonly Passage[]): string {
  const shown = passages.map(
    ({ paragraph }, id): SitePassage => ({
      id,
      document: paragraph.document.id,
      path: paragraphPath(paragraph, EXPORTED),
      name: citationsOf(paragraph)[paragraph.document.language],
      text: paragraph.text,
    }),
  );
  const index = makeSiteIndex(shown, (id) => passages[id]?.words ?? []);
  const variants = variantsOf(new Set(passages.flatMap(({ folded }) => Array.from(folded))));
  return `globalThis.siteIndex = JSON.parse(${JSON.stringify(JSON.stringify({ index, variants }))});\n`;
}

/** Every Traditional character before the Simplified one that it is written as, where that is used. */
function variantsOf(used: ReadonlySet<string>): string {
  let variants = '';
  for (let code = HAN.first; code <= HAN.last; code++) {
    const character = String.fromCodePoint(code);
    const simple = toSimplified(character);
    if (simple !== character && used.has(simple)) variants += character + simple;
  }
  return variants;
}
