import { fold } from '../../text/fold.ts';

/** What a document says of itself, before its first paragraph. */
export type DocumentFact = (typeof FACTS)[number][0];

const REPORT =
  /(?:这|该|本|此|那)?(?:一?[份篇个])?(?:联合国|秘书长的?)?(?:报告|文件|文档)|\b(?:this|the|your) (?:report|document)(?:'s)?/u;
/** What only binds the words of such a question. */
const FILLER =
  /[的了呢吗啊呀是系在由有,。?!:\s'"“”]|请问|一共|总共|告诉我|\b(?:was|is|are|does|did|do|of|by|has|have|it|please|in)\b/gu;
const WHEN = '(?:什么时[候间]|何时|啥时候|几时|哪[一天年月日]*|几[月号日]+|when|on what date|what date)';
const WHO = '(?:谁|什么人|哪个(?:人|机构|部门)|who|whom)';
const WHAT = '(?:什么|啥|多少|叫什么|叫啥|哪个|what(?:the)?)?';
const ISSUED =
  '(?:发布|印发|发表|出版|公布|提交|重发|完成|出来|写|出|issued|reissued|published|released|dated|written|submitted)';
const WROTE = '(?:写|撰写|起草|编写|编制|发布|提交|发表|作|wrote|written|authored|issued|published|submitted)';

const either = (a: string, b: string) => `${a}${b}|${b}${a}`;
const FACTS = [
  ['date', new RegExp(`^(?:${WHEN}|${either(WHEN, ISSUED)}|${ISSUED}?(?:日期|时间|date)(?:${WHEN}|${WHAT}))$`, 'u')],
  ['author', new RegExp(`^(?:${either(WHO, WROTE)}|(?:作者|撰写人|author)${WHO}?|${WHO}(?:作者|author))$`, 'u')],
  [
    'title',
    new RegExp(
      `^(?:${WHAT}(?:标题|题目|全称|名称|title|called)|(?:标题|题目|全称|名称|名字)${WHAT}|叫(?:什么|啥)(?:名字)?)$`,
      'u',
    ),
  ],
  ['symbol', new RegExp(`^(?:(?:文号|文件号|编号|号码|symbol)${WHAT}|${WHAT}(?:symbol|文号|编号))$`, 'u')],
  ['length', /^(?:(?:多少|几)个?段落?(?:多少|几)?|多长|howmanyparagraphs|howlong)$/u],
  [
    'contents',
    /^(?:目录|章节|哪些(?:章节|部分)|(?:分|包括|包含)?(?:几|哪几|哪些|多少)个?(?:章节?|节|部分)|(?:tableof)?contents|outline)$/u,
  ],
] as const;

/** What a question asks of the document itself; null for a question to its paragraphs. `目录` names none and means it. */
export function documentFactAsked(question: string): DocumentFact | null {
  const { text } = fold(question);
  const rest = text.replace(REPORT, '').replace(FILLER, '');
  const isNamed = REPORT.test(text);
  return FACTS.find(([fact, pattern]) => (isNamed || fact === 'contents') && pattern.test(rest))?.[0] ?? null;
}
