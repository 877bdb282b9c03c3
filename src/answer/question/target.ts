import type { ParagraphId } from '../../report/paragraph.ts';
import type { Section } from '../../report/section.ts';
import { findParagraph, type Library } from '../../search/library.ts';
import { fold } from '../../text/fold.ts';
import { readNumeral } from '../../text/numerals.ts';
import { readTopic } from '../lookup/topic.ts';

/** A place that a question names. */
export interface Target {
  readonly paragraphs: readonly ParagraphId[];
  readonly section: Section | null;
  /** What is asked of the place; empty when the place itself is meant. */
  readonly rest: string;
}

const NUMBER = '(?:\\d{1,4}|[一二三四五六七八九十百两]{1,5})';
/** A row of numbers before 段: 第2段和第53段, 第2、53段. What stands behind a resolution is its paragraph, not ours. */
const PARAGRAPHS = new RegExp(
  `(?<!(?:决议|\\)|[a-z\\d]/\\d+)的?\\(?)第(?<many>${NUMBER}(?:(?:段|自然段)?(?:[和与跟、,至到-]|以及)第?${NUMBER})*)(?:自然段|段)|(?<!\\w)para(?:graph)?s?\\.? ?(?<english>\\d{1,4}(?:(?:, ?| ?and ?| ?to ?| ?- ?)(?:para(?:graph)?s?\\.? ?)?\\d{1,4})*)|¶ ?(?<mark>\\d{1,4})`,
  'gu',
);
const FOOTNOTE = /(?:脚注|注脚|footnote ?|(?<!\p{Script=Latin})fn)(?<number>\d{0,3})/gu;
const SUMMARY = /摘要|文首|(?<=^|the )summary/gu;
const SECTION = /第(?<numeral>[一二三四五六七八九十]{1,3}|\d{1,2})(?:节|章|部分|大节)/gu;
/** The report as a whole. */
const REPORT =
  /(?:这|该|本|此)?(?:一?[份篇个])?(?:报告|文件)(?:的)?(?:主要|大概|大致|到底|究竟|都|总体|核心|中心)?(?:讲|说|写|谈|介绍|涉及|关于|内容|意思|要点)|(?:总结|概括|概述|归纳)(?:一下)?(?:这|该|本)?(?:份|篇)?(?:报告|文件)|(?:this|the) (?:report|document) about|(?:summari[sz]e|summary of) (?:this|the)/u;
/** What the report as a whole comes to: its last section, called observations (意见) in reports of the United Nations. */
const CONCLUSION =
  /^(?:(?:这|该|本|此)?(?:份|篇)?(?:报告|文件)的?)?(?:主要|最后|最终|总的?|总体)?的?(?:结论|结语|结尾|结束语)(?:部分)?(?:都?(?:是|有|说|讲)了?(?:什么|啥|哪些))?[?。]?$|^what (?:does|did) (?:the|this) report conclude\??$|(?:^|\b)conclusions? of (?:the|this) report\??$/u;
const CONCLUDING = /意见|结论|结语/u;
/** Words that only ask for the place. */
const FILLER =
  /(?:说|讲|写|谈|介绍|提到|涉及)(?:了|的是|过)?|什么|啥|哪些|内容|主要|大概|意思|要点|怎么|全文|原文|显示|给我|看看|看|查看|请|一下|对比|比较|相比|区别|差别|不同|有|的|是|和|与|跟|在|里|中|上|吗|呢|了|把|这|该|本|份|篇|报告|文件|show|me|what|does|do|is|are|say|says|read|compare|difference|between|and|the|of|in|about|this|report|document|please|tell|summari[sz]e|[\p{P}\p{S}\s]/gu;

/** The place that a question names (第15段, 摘要, 第五节, 脚注), or the summary for the whole report; null for none. */
export function targetOf(question: string, library: Library): Target | null {
  const { text } = fold(question);
  const paragraphs = paragraphsIn(text).filter((id) => findParagraph(library, id) !== null);
  const places = text.replace(PARAGRAPHS, '').replace(FOOTNOTE, '').replace(SUMMARY, '').replace(SECTION, '');
  const rest = places.replace(FILLER, '');
  if (paragraphs.length > 0) return { paragraphs, section: null, rest };
  const concluding = CONCLUSION.test(text) ? concludingSection(library) : null;
  if (concluding) return { paragraphs: [], section: concluding, rest: '' };
  const [named] = text.match(SECTION) ?? [];
  const topic = named ? readTopic(`第${sectionNumeral(named)}节`, library) : null;
  if (topic?.kind === 'section') return { paragraphs: [], section: topic.section, rest };
  if (REPORT.test(text) && text.replace(REPORT, '').replace(FILLER, '') === '') {
    return { paragraphs: ['summary'], section: null, rest: '' };
  }
  return null;
}

const concludingSection = ({ documents }: Library): Section | null =>
  documents
    .flatMap(({ sections }) => sections)
    .findLast(({ parent, heading }) => !parent && CONCLUDING.test(heading)) ?? null;

function paragraphsIn(text: string): ParagraphId[] {
  const numbered = Array.from(text.matchAll(PARAGRAPHS)).flatMap(({ groups }) =>
    ((groups?.many ?? groups?.english ?? groups?.mark ?? '').match(new RegExp(NUMBER, 'gu')) ?? []).map(readNumeral),
  );
  const footnotes = Array.from(
    text.matchAll(FOOTNOTE),
    ({ groups }): ParagraphId => `fn${Number(groups?.number || 1)}`,
  );
  const parts: ParagraphId[] = (text.match(SUMMARY) ?? []).map((name) => (name === '文首' ? 'front' : 'summary'));
  return [...new Set([...numbered.filter((number) => number !== null), ...footnotes, ...parts])];
}

/** 第5节 is printed 五. */
function sectionNumeral(named: string): string {
  const numeral = named.replace(/^第|节|章|大节|部分/gu, '');
  return /^\d/u.test(numeral) ? ('一二三四五六七八九十'[Number(numeral) - 1] ?? numeral) : numeral;
}
