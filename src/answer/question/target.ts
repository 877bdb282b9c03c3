import type { ParagraphId } from '../../report/paragraph.ts';
import type { Section } from '../../report/section.ts';
import { sectionNamed } from '../../report/sectionNamed.ts';
import type { Library } from '../../search/library.ts';
import { fold } from '../../text/fold.ts';
import { withoutSpans } from '../../text/span.ts';
import { onlySection, sectionsNamed } from './namedSection.ts';
import { findReference, type ParagraphReference, readReference } from './paragraphReference.ts';

export interface Target {
  readonly paragraphs: ParagraphReference | null;
  readonly section: Section | null;
  /** The question about the place; '' if the place itself is asked for. */
  readonly rest: string;
}

const SECTION = /第(?<numeral>[一二三四五六七八九十]{1,3}|\d{1,2})(?:节|章|部分|大节)/gu;
const REPORT =
  /(?:这|该|本|此)?(?:一?[份篇个])?(?:报告|文件)(?:的)?(?:主要|大概|大致|到底|究竟|都|总体|核心|中心)?(?:讲|说|写|谈|介绍|涉及|关于|内容|意思|要点)|(?:总结|概括|概述|归纳)(?:一下)?(?:这|该|本)?(?:份|篇)?(?:报告|文件)|(?:this|the) (?:report|document) about|(?:summari[sz]e|summary of) (?:this|the)/u;
const FILLER =
  /(?:说|讲|写|谈|介绍|提到|涉及)(?:了|的是|过)?|什么|啥|哪些|内容|主要|大概|意思|要点|怎么|全文|原文|显示|给我|看看|看|查看|请|一下|对比|比较|相比|区别|差别|不同|有|的|是|和|与|跟|在|里|中|上|吗|呢|了|把|这|该|本|份|篇|报告|文件|show|me|what|does|do|is|are|say|says|read|compare|difference|between|and|the|of|in|about|this|report|document|please|tell|summari[sz]e|[\p{P}\p{S}\s]/gu;

/** The place named in a question (第15段, 摘要, 第五节, 脚注); the summary for the whole report; null for none. Throws `SeveralMeant`. */
export function targetOf(question: string, library: Library): Target | null {
  const { text } = fold(question);
  const whole = readReference(question);
  if (library.documents.some(({ info }) => info.symbol === whole?.symbol))
    return { paragraphs: whole, section: null, rest: '' };
  const paragraphs = findReference(text);
  if (paragraphs && (paragraphs.symbol || paragraphs.ids.some((id) => isCounted(id, library))))
    return { paragraphs, section: null, rest: withoutSpans(text, [paragraphs.place]).replace(FILLER, '') };
  const [named] = text.match(SECTION) ?? [];
  const found = named ? sectionsNamed(library.documents, (sections) => sectionNamed(named, sections)) : [];
  const rest = text.replace(SECTION, '').replace(FILLER, '');
  // 第七章 in a question about something else need not be a section of ours.
  const section = found.length > 1 && rest !== '' ? null : onlySection(found)?.section;
  if (section) return { paragraphs: null, section, rest };
  const isWhole = REPORT.test(text) && text.replace(REPORT, '').replace(FILLER, '') === '';
  return isWhole ? { paragraphs: SUMMARY, section: null, rest: '' } : null;
}

/** Whether the corpus has parts of this kind: where nothing has articles, 宪章第39条 is a matter, not a place. */
function isCounted(id: ParagraphId, { documents }: Library): boolean {
  const [kind] = /^(?:pre|op|art|ax|un|turn)/u.exec(String(id)) ?? [];
  return !kind || documents.some(({ paragraphs }) => paragraphs.some((each) => String(each.id).startsWith(kind)));
}

/** What is shown for a whole document. */
export const SUMMARY: ParagraphReference = { ids: ['summary'], symbol: null, place: { start: 0, end: 0 } };
