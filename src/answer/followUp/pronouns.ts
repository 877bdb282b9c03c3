import type { Entity } from '../../report/names/entity.ts';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import { findMentions } from '../../report/names/mentions.ts';
import { fold, unfold } from '../../text/fold.ts';
import { scriptOf } from '../../text/script.ts';

/** 其 is also a part of other words. */
const PRONOUN =
  /它们?|(?<![和与及])他们|该(?:团|国|特派团|部队|机构|部|组织|行动)|(?:这|那)(?:个|支|一)?(?:特派团|部队|机构|国家|稳定团|行动|团|国|组织|地方)|那里|那边|当地|(?<![及尤与和将极])其(?![他它中实次余间])|(?<![a-z])(?:its|it|their|they|(?<!(?:is|are|was|were) )there|that mission|this mission|the mission)(?![a-z])/u;
const THERE = /那里|那边|当地|该国|地方|国家|(?<![a-z])there/u;
/** Pronouns that also begin complete questions: it is, they are, 当地社区. */
const STANDS_ALONE = /^(?:it|they|their|there|当地|其|那里|那边|这个?国家|这个?地方|the mission)$/u;
/** These refer to the previous turn only where nothing but `NAMES_NOTHING` stands before them. */
const LOOSE = /^(?:their|they|there)$/u;
const NAMES_NOTHING =
  /^(?:(?:and|so|then|what|which|who|when|where|why|how|many|much|do|does|did|has|have|had|can|could|will|would|about|troops|people|police|is|are|were|was|of|in|for|to|the|killed|from)\s+)*$/u;

/** Replaces the pronoun by the name; null where there is none, or it refers to a name in the text itself. */
export function putName(
  text: string,
  spoken: Entity | undefined,
  written: string,
  gazetteer: Gazetteer,
): string | null {
  const folded = fold(text);
  const found = PRONOUN.exec(folded.text);
  if (!found || !spoken) return null;
  const [word] = found;
  if (LOOSE.test(word) && !NAMES_NOTHING.test(folded.text.slice(0, found.index))) return null;
  const { start, end } = unfold(folded, found.index, found.index + word.length);
  if (findMentions(text, gazetteer).some(({ span }) => span.end <= start)) return null;
  return text.slice(0, start) + called(word, nameIn(written, spoken)) + text.slice(end);
}

/** Whether a question begins with a pronoun and names nothing: 它的预算, 该团有多少人. */
export function isUnresolved(text: string, gazetteer: Gazetteer): boolean {
  const found = PRONOUN.exec(fold(text).text.trimStart());
  return found?.index === 0 && !STANDS_ALONE.test(found[0]) && findMentions(text, gazetteer).length === 0;
}

/** The last body named in the previous question, else one in its answer; for 那里 the last place instead. */
export function spokenOf(
  text: string,
  question: string,
  answered: readonly Entity[],
  gazetteer: Gazetteer,
): Entity | undefined {
  const isPlace = THERE.test(fold(text).text);
  const asked = findMentions(question, gazetteer).map(({ entity }) => entity);
  const isMeant = ({ kind }: Entity) => (kind === 'place') === isPlace;
  return asked.findLast(isMeant) ?? answered.find(isMeant) ?? asked.at(-1) ?? answered[0];
}

/** The name in the script and language of `written`. */
export function nameIn(written: string, { names: { short, official, acronyms } }: Entity): string {
  if (scriptOf(written) === 'Hant') return short?.zhHant ?? official.zhHant;
  const isChinese = /\p{Script=Han}/u.test(written);
  return isChinese ? (short?.zh ?? official.zh) : (acronyms[0] ?? official.en);
}

function called(pronoun: string, name: string): string {
  if (pronoun === '其') return `${name}的`;
  if (!/^(?:its|their)$/u.test(pronoun)) return name;
  return /\p{Script=Han}/u.test(name) ? `${name}的` : `${name}'s`;
}
