import { entityTerm } from '../search/analysis.ts';
import type { Passage } from '../search/engine.ts';
import type { Library } from '../search/library.ts';
import { expand } from './expansion.ts';
import type { Understood } from './understand.ts';

/** Weight of a term that an eighth of the passages hold: those of more are what the whole library is about. */
const TELLING = 2;
/** Words that a question is made of, not its subject. */
const PLAIN = /^[几哪多一这那]|^(?:今天|明天|昨天|现在|目前|当前|今年|去年)$/u;

/** Chinese words of a question that no passage holds and that nothing in the lexicon stands for: 疫苗, 人工智能. */
export function foreignWords({ text }: Understood, library: Library): string[] {
  const words = [...library.analysis.words(text)].filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
  const known = words.filter((word) => library.isKnown(word));
  return words.filter(
    (word) =>
      !library.isKnown(word) &&
      !PLAIN.test(word) &&
      expand(word, library).length === 0 &&
      !known.some((part) => word.includes(part)),
  );
}

/** Whether a passage holds any word or name of the question, or a word that stands for one, by which it is told apart. */
export function holdsTelling({ paragraph, entities }: Passage, { text, also }: Understood, library: Library): boolean {
  const { analysis, weight } = library;
  const held = new Set([...analysis.words(paragraph.text), ...entities.map(entityTerm)]);
  const asked = [text, ...also.map((each) => each.text)].flatMap((each) => analysis.questionTerms(each));
  return asked.some((term) => term.length > 1 && !PLAIN.test(term) && held.has(term) && weight(term) >= TELLING);
}
