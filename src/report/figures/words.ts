import type { Span } from '../../text/span.ts';
import type { Sentence } from './sentence.ts';

/** End of the noun after a number: a mark, the next number, or the start of a verb. */
const NOUN_END =
  /[,;:。()“”《》、!?\d]|和(?=\d|约|将近|超过)|以及|[在被将]|已(?!\p{Script=Han}{1,4}的)|现正|正[处规]|中(?![央东国心非等小学型立文级部期])|(?<![落先最])后(?![勤续果方期代台备])|处于|分布|组织的|参加的|提出的|主办的|共同|密切|发生|提供|开展|进行|得到|获得|用于|来自|[增减][加少长]|身亡|丧生|均|了/u;
/** A counted noun before 的: 11 个关键领域的手册 counts areas, but 两种可能的方式 counts ways. */
const COUNTED = /^[^的]{0,20}?(?:国|国家|团|行动|领域|支柱|[地区]区|机构|部门|部队|组织|方面|人员)(?=的)/u;
/** End of a clause's topic, where the statement about it begins. */
const TOPIC_END =
  /预计|估计|比(?=\d|上|前|去)|大?约|共计|总计|合计|仅占?|占|将|已(?!\p{Script=Han}{1,4}的)|再|总体|达到?|[增减][加少长]|下降|上升|提高|降低|缩[短编减]|延长|扩大|[为是有](?=\d|约|$)|中(?=$|[约占仅有])|了/u;
/** Text that ends before the noun in front of brackets: 自印发上一次报告(A/67/632). */
const BEARER_START = /\)[和及与、]|了|自(?![己主身然愿我])/gu;
/** Before a noun 将 marks the object (将兵力增加), before a verb the future (将缩编至). */
const OBJECT = /将(?<object>[^将再]{2,30}?)(?:再|进一步|共)?(?:[增减][加少长]|缩[短编减]|提高|降低|扩大|延长)/u;

const LEADING =
  /^(?:根据|依照|按照|遵照|其中|此外|因此|同时|但是?|并且?|而且?|即|其(?!他|它)|以实现|为期|至多|至少|随后|过去|在|到|按|自|和(?!平)|[的至由从与及、])+/u;
const TRAILING = /(?:[的在于至到自从将约有为(]|至多|至少|随后|过去|最近|预计)+$/u;
const AFTER_NUMBER = /^(?:以上|以下|以内|左右|[的多余])+/u;

/** In characters of the folded text. */
export const LONGEST_SUBJECT = 40;

export function nounAfter(text: string, at: number, limit: number): Span {
  const skipped = AFTER_NUMBER.exec(text.slice(at, at + LONGEST_SUBJECT))?.[0].length ?? 0;
  const start = Math.min(at + skipped, limit);
  const rest = text.slice(start, Math.min(limit, start + LONGEST_SUBJECT));
  const noun = rest.slice(0, beforeVerb(rest, NOUN_END.exec(rest)));
  return trim(text, { start, end: start + (COUNTED.exec(noun)?.[0] ?? noun).length });
}

/** The words of a clause part after its opening dates and before its verb. */
export function topic(sentence: Sentence, { start, end }: Span): Span {
  const { text, dates } = sentence;
  let from = trim(text, { start, end }).start;
  for (const date of dates) if (date.start === from) from = trim(text, { start: Math.min(date.end, end), end }).start;
  const stretch = text.slice(from, end);
  const object = OBJECT.exec(stretch);
  if (object) {
    const objectStart = from + object.index + 1;
    return trim(text, { start: objectStart, end: objectStart + (object.groups?.object?.length ?? 0) });
  }
  return trim(text, { start: from, end: from + beforeVerb(stretch, TOPIC_END.exec(stretch)) });
}

/** The noun directly before an opening bracket. */
export function bearer(text: string, { start, end }: Span): Span {
  const last = Array.from(text.slice(start, end).matchAll(BEARER_START)).at(-1);
  return trim(text, { start: start + (last ? last.index + last[0].length : 0), end });
}

/** A span without connecting words at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  const leading = LEADING.exec(text.slice(start, end))?.[0].length ?? 0;
  const words = text.slice(start + leading, Math.min(end, start + leading + LONGEST_SUBJECT));
  const trailing = TRAILING.exec(words)?.[0].length ?? 0;
  return { start: start + leading, end: start + leading + words.length - trailing };
}

/** 了 follows its verb, which usually has two syllables: 特派团部署了. */
const SYLLABLES = 2;
const beforeVerb = (text: string, mark: RegExpExecArray | null): number =>
  mark === null ? text.length : mark[0] === '了' ? Math.max(0, mark.index - SYLLABLES) : mark.index;
