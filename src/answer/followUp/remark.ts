import { fold } from '../../text/fold.ts';

/** Said of the answer before, with nothing asked: to go on, to say more, or that it is not believed. */
const REMARK =
  /^(?:(?:请|麻烦|再|那|能|可以|你|说|讲|介绍|解释|给我)*(?:继续|接着(?:说|讲)?|详细(?:点|些|一点|一些|说说|讲讲|说明|介绍|解释)*|展开(?:说说|讲讲)?|具体(?:点|些|一点|一些|说说)|多(?:说|讲)(?:点|些|一点|一些|说)?|说(?:详细|具体)(?:点|些|一点|一些)?|(?:说|讲)下去|还有呢|然后呢|更多)|(?:这|你说的|你)?(?:不对|不是(?:这个|吧|的)?|错了?|说错了|不准确|有误)|(?:你|您)?(?:真的)?(?:确定|肯定|保证)(?:是?(?:这样|对的|真的))?|真的(?:是这样)?|是真的|go on|continue|(?:tell me )?more(?: details?| about (?:it|this|that))?|in (?:more )?detail|elaborate|are you (?:really )?sure|really|(?:that(?:'s| is) )?(?:wrong|not (?:right|true|correct|it)))(?:吗|么|嘛|吧|啊|呢|的|了| ?please)*$/u;

/** Whether a text is a remark on the answer before: 继续, 详细说说, 不对, 你确定吗. */
export const isRemark = (typed: string): boolean => REMARK.test(fold(typed).text.replace(/[\p{P}\s]+$/u, ''));
