import { fold } from '../../text/fold.ts';

const TALK =
  /(?:你好|您好|大家好|早上好|下午好|晚上好|早安|晚安|嗨|哈喽|哈啰|在吗|在不在|有人吗|谢谢|多谢|感谢|谢了|辛苦了|再见|拜拜|帮助|帮帮我|求助|帮我|怎么用|如何使用|使用方法|使用说明|用法|你是谁|你叫什么|你是什么|你(?:能|会|可以|能够|都会|都能)+(?:帮我?|为我)?(?:做|干|查|回答)?(?:什么|啥|哪些)|能干什么|介绍一下你自己|测试|试试|好的|知道了|明白了|收到|不客气|没关系|对不起|抱歉|哈哈|呵呵|真棒|很好|厉害|hello|hi|hey|help|thanks?|thank you|thx|bye|goodbye|who are you|what can you do|how do (?:i|you) use (?:this|it|you)|good (?:morning|evening|afternoon)|ok|okay|test)/u;
const FILLER =
  /(?:啊|呀|吧|呢|哦|了|的|你|您|大家|机器人|bot|very much|so much|there|a lot|非常|太|please|请|一下|pilcrow|引段|这个|[\p{P}\p{S}\s~^])/u;
const ONLY_TALK = new RegExp(`^(?:${FILLER.source})*${TALK.source}(?:${FILLER.source}|${TALK.source})*$`, 'u');

export const isSmallTalk = (typed: string): boolean =>
  ONLY_TALK.test(fold(typed).text.trim()) || !/[\p{L}\p{N}]/u.test(typed);

export type DocumentFact = (typeof FACTS)[number][0];

const REPORT =
  /(?:这|该|本|此|那)?(?:一?[份篇个])?(?:联合国|秘书长的?)?(?:报告|文件|文档)|\b(?:this|the|your) (?:report|document)(?:'s)?/u;
const BINDING =
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

/** Null for questions about anything but the document itself. `目录` need not name the document. */
export function documentFactAsked(question: string): DocumentFact | null {
  const { text } = fold(question);
  const rest = text.replace(REPORT, '').replace(BINDING, '');
  const isNamed = REPORT.test(text);
  return FACTS.find(([fact, pattern]) => (isNamed || fact === 'contents') && pattern.test(rest))?.[0] ?? null;
}
