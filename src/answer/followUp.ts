import type { Entity, EntityKind } from '../report/entity.ts';
import type { Gazetteer } from '../report/gazetteer.ts';
import { findMentions } from '../report/mentions.ts';
import { findDates } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** What was asked before, complete, with what its answer spoke of. */
export interface Turn {
  readonly question: string;
  readonly entities: readonly Entity[];
}

const BEGINNING = /^(?:那么?(?![里边个些时支一])|还有|以及|再说说|换成|然后|and |what about |how about |then )+/u;
const END = /(?:呢|吗|嘛|啊)?[?。!.]*$/u;
/** Words that stand for what was spoken of; 其 also begins other words. */
const PRONOUN =
  /它们?|他们|该(?:团|国|特派团|部队|机构|部|组织|行动)|(?:这|那)(?:个|支|一)?(?:特派团|部队|机构|国家|稳定团|行动|团|国|组织|地方)|那里|那边|当地|其(?![他它中实次余间])|(?<![a-z])(?:its|it|their|they|there|that mission|this mission|the mission)(?![a-z])/u;
/** What asks in a question; what is left is its topic. */
const ASKING =
  /(?:是|在|为|由|根据|依据|按)?(?:哪(?:一?[个项年月天些里儿份支]|几[个项年])|什么时候|啥时候|何时|多久|多长时间|为什么|为何|怎么样|怎么|如何|多少钱|多少|几(?=[个名人次项年件])|谁|什么|哪)|是否|有没有|吗|呢/u;
/** Nouns and particles that an elliptical question is made of: 是哪个决议, 多少人. */
const ELLIPTICAL =
  /^(?:(?:是|在|的|了|由|根据|依据|一共|总共|到|从|要|会|有|为|又|那|具体|个|名|项|决议|人|钱|年|月|国家|地方|时候|通过|批准|决定|原因|which|what|when|where|who|why|how many|how much|was|is|it|did|year|resolution|and|people|[?,。!\s]))*$/u;
const PLACE = /^(?:第[\d一二三四五六七八九十]+[段节]|摘要|脚注\d*)$/u;
/** A thing that something has, as 预算 and 兵力: short, and no sentence. */
const ATTRIBUTE = /^(?!其他|其它|别的|另外|更多|还有)\p{Script=Han}{2,8}$/u;
/** Stand for a place. */
const THERE = /那里|那边|当地|该国|地方|国家|(?<![a-z])there/u;

/** A question as it would stand alone: 那南苏丹呢？ takes its verb, 它的预算呢？ its name from the turn before. */
export function completeQuestion(previous: Turn, typed: string, gazetteer: Gazetteer): string {
  const text = fold(typed).text.trim();
  const before = fold(previous.question).text.trim();
  const subject = subjectOf(before, previous.entities, THERE.test(text), gazetteer);
  if (PRONOUN.test(text) && subject)
    return text.replace(BEGINNING, '').replace(PRONOUN, (word) => called(word, subject));
  const rest = text.replace(BEGINNING, '').replace(END, '').trim();
  if (rest === '') return typed;
  const isShort = BEGINNING.test(text) || /(?:呢)[?。!]*$/u.test(text);
  return (
    exchanged(before, rest, isShort, gazetteer) ??
    (isShort && PLACE.test(rest) ? `${rest}说了什么` : null) ??
    (ELLIPTICAL.test(text.replace(ASKING, '')) ? joined(before, text) : null) ??
    (isShort && subject && ATTRIBUTE.test(rest) ? `${subject}的${rest.replace(/^的/u, '')}` : null) ??
    typed
  );
}

/** The question before with another name or time in the place of its own; null where the text is more than that. */
function exchanged(before: string, rest: string, isShort: boolean, gazetteer: Gazetteer): string | null {
  const mentions = findMentions(rest, gazetteer);
  const [name] = mentions.filter(({ span }) => span.start === 0 && span.end === rest.length);
  if (name) {
    const asked = findMentions(before, gazetteer);
    const same = asked.find(({ entity }) => isAlike(entity.kind, name.entity.kind)) ?? asked[0];
    return same ? put(before, same.span, rest) : `${rest}${before}`;
  }
  if (!isShort || mentions.length > 0) return null;
  const [date] = findDates(rest);
  if (!date || date.start > 0 || date.end < rest.length) return null;
  const [same] = findDates(before);
  return same ? put(before, same, rest) : `${rest}${before}`;
}

/** Bodies and missions answer the same questions. */
const isAlike = (a: EntityKind, b: EntityKind): boolean => a === b || (a !== 'place' && b !== 'place');

const put = (text: string, { start, end }: Span, other: string): string =>
  text.slice(0, start) + other + text.slice(end);

/** The topic of the question before, with the new thing asked of it. */
function joined(before: string, text: string): string {
  const topic = before
    .replace(END, '')
    .replace(new RegExp(`(?:${ASKING.source})(?:个?人|钱|名|决议|国家|地方|次|年)?`, 'gu'), '');
  return `${topic.replace(/[的是到在,为有]+$/u, '').trim()}，${text.replace(BEGINNING, '')}`;
}

/** What is spoken of: the last body of the question, else of its answer, else a place; for 那里 the place first. */
function subjectOf(before: string, answered: readonly Entity[], isPlace: boolean, gazetteer: Gazetteer): string | null {
  const asked = findMentions(before, gazetteer).map(({ entity }) => entity);
  const isMeant = ({ kind }: Entity) => (kind === 'place') === isPlace;
  const entity = asked.findLast(isMeant) ?? answered.find(isMeant) ?? asked.at(-1) ?? answered[0];
  return entity ? (entity.names.short?.zh ?? entity.names.official.zh) : null;
}

const called = (pronoun: string, name: string): string => (/^(?:its|their|其)$/u.test(pronoun) ? `${name}的` : name);
