import type { Entity } from '../../report/names/entity.ts';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import { findMentions } from '../../report/names/mentions.ts';
import { fold, rewrite } from '../../text/fold.ts';
import { exchangeDate, exchangeName } from './exchangeName.ts';
import { isUnresolved, nameIn, putName, spokenOf } from './pronouns.ts';

/** The previous question, completed, and the things named in its answer. */
export interface Turn {
  readonly question: string;
  readonly entities: readonly Entity[];
}

/** A turn that names nothing (/help, a sentence) cannot be continued. */
export const speaks = ({ question, entities }: Turn): boolean => question !== '' || entities.length > 0;

const BEGINNING =
  /^(?:请问|那么?(?![里边个些时支一])|还有(?![呢吗])|以及|再说说|换成|然后(?!呢)|and |what about |how about |then )+/u;
const END = /(?:呢|吗|嘛|啊)?[?。!.]*$/u;
/** Question words. The rest of a question is its topic. */
const ASKING =
  /(?:是|在|为|由|根据|依据|按)?(?:哪(?:一?[个项年月天些里儿份支]|几[个项年])|什么时候|啥时候|何时|多久|多长时间|为什么|为何|怎么样|怎样|怎么|如何|多少钱|多少|几(?=[个名人次项年件])|谁|什么|哪)|是否|有没有|吗|呢/u;
const ASKED = new RegExp(
  `(?:${ASKING.source})(?:个?人|钱|名|决议|国家|地方|次|年)?|^(?:how (?:many|much)|what|when|where|who|why|which)(?: (?:is|are|was|were|did|does|do))? `,
  'gu',
);
/** Questions without a topic: 是哪个决议, 谁批准的, 多少人. No word is made of others, so matching takes linear time. */
const ELLIPTICAL =
  /^(?:(?:是|在|的|了|由|根据|依据|一共|总共|到|从|要|会|有|为|又|那|这个数字|这(?!个数字)|具体|个|名|项|些|决议|人|钱|年|月|国家|地方|特派团|机构|部门|时候|通过|批准|决定|授权|成立|设立|建立|开始|结束|完成|撤离|部署|发生|提出|负责|原因|which|what|when|where|who|why|how many|how much|was|is|it|did|year|resolution|and|people|[?,。!\s]))*$/u;
const PLACE = /^第?[\d一二三四五六七八九十]+[段节]$|^(?:摘要|脚注\d*)$/u;
/** A short noun for an attribute: 预算, 兵力. */
const ATTRIBUTE =
  /^(?!其他|其它|别的|另外|更多|还有|现在|目前|当时|后来|结果|然后|[上下]一|[去今明前]年)\p{Script=Han}{2,8}$/u;
const ATTRIBUTE_IN_ENGLISH = /^(?:the )?[a-z][a-z -]{2,40}$/u;
/** Attributes that are a question even without 呢. */
const BARE_ATTRIBUTE =
  /^(?:预算|经费|费用|兵力|人数|规模|编制|任务|授权|职能|任期|伤亡|警力|budget|mandate|strength|troops|casualties)$/u;

/** Whether a question means nothing without the previous turn: 继续, 它的预算呢. */
export const needsTurnBefore = (question: string, gazetteer: Gazetteer): boolean =>
  isRemark(question) || isUnresolved(question, gazetteer);

/** Completes a question from the previous turn: 那南苏丹呢？ takes its verb, 它的预算呢？ its name. */
export function completeQuestion({ question, entities }: Turn, typed: string, gazetteer: Gazetteer): string {
  const before = question.trim();
  const written = typed + before;
  const opened = rewrite(typed, BEGINNING, () => '').trim();
  const spoken = spokenOf(opened, before, entities, gazetteer);
  const named = putName(opened, spoken, written, gazetteer);
  if (named) return named;
  const rest = rewrite(opened, END, () => '').trim();
  if (rest === '') return typed;
  const folded = fold(rest).text;
  const isShort = opened !== typed.trim() || /呢[?。!]*$/u.test(fold(typed).text);
  const isOpen = isShort && findMentions(rest, gazetteer).length === 0;
  return (
    exchangeName(before, rest, gazetteer) ??
    (isOpen ? exchangeDate(before, rest) : null) ??
    (isShort && PLACE.test(folded) ? `${folded.replace(/^(?=[\d一二三四五六七八九十])/u, '第')}说了什么` : null) ??
    (before && asksOnly(folded, isOpen) ? joined(before, opened) : null) ??
    (spoken && (isOpen || BARE_ATTRIBUTE.test(folded)) ? attributed(nameIn(written, spoken), rest) : null) ??
    typed
  );
}

const asksOnly = (folded: string, isOpen: boolean): boolean =>
  ELLIPTICAL.test(folded.replace(ASKING, '')) || (isOpen && ASKING.test(folded) && folded.length <= 10);

function joined(before: string, opened: string): string {
  const topic = rewrite(
    rewrite(before, END, () => ''),
    ASKED,
    () => '',
  );
  const comma = /\p{Script=Han}/u.test(opened) ? '，' : ', ';
  return `${rewrite(topic, /[的是到在,为有]+$/u, () => '').trim()}${comma}${opened}`;
}

/** A noun with its owner's name before it: 联科行动的预算. */
function attributed(name: string, rest: string): string | null {
  const { text } = fold(rest);
  if (ATTRIBUTE.test(text)) return `${name}的${rewrite(rest, /^的/u, () => '')}`;
  return ATTRIBUTE_IN_ENGLISH.test(text) ? `${name} ${rewrite(rest, /^the /u, () => '')}` : null;
}

const REMARK =
  /^(?:(?:请|麻烦|再|那|能|可以|你|说|讲|介绍|解释|给我)*(?:继续|接着(?:说|讲)?|详细(?:点|些|一点|一些|说说|讲讲|说明|介绍|解释)*|展开(?:说说|讲讲)?|具体(?:点|些|一点|一些|说说)|多(?:说|讲)(?:点|些|一点|一些|说)?|说(?:详细|具体)(?:点|些|一点|一些)?|(?:说|讲)下去|还有呢|然后呢|更多)|(?:这|你说的|你)?(?:不对|不是(?:这个|吧|的)?|错了?|说错了|不准确|有误)|(?:你|您)?(?:真的)?(?:确定|肯定|保证)(?:是?(?:这样|对的|真的))?|真的(?:是这样)?|是真的|go on|continue|(?:tell me )?more(?: details?| about (?:it|this|that))?|in (?:more )?detail|elaborate|are you (?:really )?sure|really|(?:that(?:'s| is) )?(?:wrong|not (?:right|true|correct|it)))(?:吗|么|嘛|吧|啊|呢|的|了| ?please)*$/u;

/** Whether a text only remarks on the previous answer: 继续, 详细说说, 不对, 你确定吗. */
export const isRemark = (typed: string): boolean => REMARK.test(fold(typed).text.replace(/[\p{P}\s]+$/u, ''));
