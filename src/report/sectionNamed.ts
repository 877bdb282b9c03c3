import { fold } from '../text/fold.ts';
import { readNumeral } from '../text/numbers/numerals.ts';
import type { Document } from './document.ts';
import type { Section } from './section.ts';

const FRAME = /^第|(?:大节|节|章|部分)$/gu;
const SEPARATORS = /[\s.、．,()（）-]/gu;
/** A number, a letter or a Roman numeral, or both: 五, 5, A, 五A, 5.a, ii. */
const NUMERAL = /^(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})?(?<letter>[a-z]|[ivx]{2,5})?$/u;

export const sectionsOf = (documents: readonly Document[]): Section[] => documents.flatMap(({ sections }) => sections);

/** Finds a section by numeral or whole heading: `五`, `5`, `第5节`, `A`, `五A`, `5.A`, `安全和安保`; null for none. */
export function sectionNamed(typed: string, sections: readonly Section[]): Section | null {
  const folded = fold(typed).text.trim().replace(FRAME, '');
  const key = keyOf(folded);
  return (
    sections.find((section) => key !== null && (key === ownKey(section) || key === wholeKey(section))) ??
    sections.find(({ heading, numeral }) =>
      [heading, heading.slice(numeral.length).replace(/^[.、．]/u, '')].some((name) => fold(name).text === folded),
    ) ??
    null
  );
}

/** Whether a text is a section's numeral, not words of its heading. */
export const isSectionNumeral = (typed: string): boolean => keyOf(fold(typed).text.replace(FRAME, '')) !== null;

/** The same key for 五 and 5; null for other text. */
function keyOf(folded: string): string | null {
  const { number, letter } = NUMERAL.exec(folded.replace(SEPARATORS, ''))?.groups ?? {};
  if (!number && !letter) return null;
  return `${number ? readNumeral(number) : ''}${letter ?? ''}`;
}

const ownKey = ({ numeral }: Section): string | null => keyOf(fold(numeral).text);

/** The key with the numerals of the sections above: subsection A of 五 is 5a. */
const wholeKey = (section: Section): string =>
  `${section.parent ? wholeKey(section.parent) : ''}${ownKey(section) ?? ''}`;
