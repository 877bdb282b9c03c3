import { fold } from '../../text/fold.ts';

const TALK =
  /(?:你好|您好|大家好|早上好|下午好|晚上好|早安|晚安|嗨|哈喽|哈啰|在吗|在不在|有人吗|谢谢|多谢|感谢|谢了|辛苦了|再见|拜拜|帮助|帮帮我|求助|帮我|怎么用|如何使用|使用方法|使用说明|用法|你是谁|你叫什么|你是什么|你(?:能|会|可以|能够|都会|都能)+(?:帮我?|为我)?(?:做|干|查|回答)?(?:什么|啥|哪些)|能干什么|介绍一下你自己|测试|试试|好的|知道了|明白了|收到|不客气|没关系|对不起|抱歉|哈哈|呵呵|真棒|很好|厉害|hello|hi|hey|help|thanks?|thank you|thx|bye|goodbye|who are you|what can you do|how do (?:i|you) use (?:this|it|you)|good (?:morning|evening|afternoon)|ok|okay|test)/u;
const FILLER =
  /(?:啊|呀|吧|呢|哦|了|的|你|您|大家|机器人|bot|very much|so much|there|a lot|非常|太|please|请|一下|pilcrow|引段|这个|[\p{P}\p{S}\s~^])/u;
const ONLY_TALK = new RegExp(`^(?:${FILLER.source})*${TALK.source}(?:${FILLER.source}|${TALK.source})*$`, 'u');

/** A greeting, thanks, or a call for help with no question in it. */
export const isSmallTalk = (typed: string): boolean =>
  ONLY_TALK.test(fold(typed).text.trim()) || !/[\p{L}\p{N}]/u.test(typed);
