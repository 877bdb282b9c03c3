import { expect, test } from 'vitest';
import { unescapeMarkdown } from '../../../src/presentation/markdown/escape.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { AT, answerOf, type Chat, chatForAll, openChat, questionOf, textOf } from '../chat.ts';

const chat = chatForAll();

const QUESTION = '联科行动缩编到多少人？';
const say: Chat['discord']['say'] = (...manner) => chat.discord.say(...manner);
const asked = async () => answerOf(await say(`${AT} ${QUESTION}`));

test.each(['继续', '详细说说', '你确定吗？', '不对'])('%s shows the last answer in its context', async (remark) => {
  const first = await asked();
  const wider = textOf(answerOf(await say(`${AT} ${remark}`, { replyTo: first })));
  for (const place of ['第12段', '第13段', '第14段']) expect(wider).toContain(`A/68/652，${place}`);
  expect(unescapeMarkdown(wider)).toContain('联科行动');
});

test.each(['继续', '它的预算呢？', '你确定吗'])('%s without an answer before it is asked back', async (words) => {
  const answer = answerOf(await say(`${AT} ${words}`, { who: { guildLocale: 'zh-CN' } }));
  expect(unescapeMarkdown(textOf(answer))).toBe(zhCN.conversation.unclear);
});

test('in a direct conversation goes on from the last answer, if it is no older than ten minutes', async () => {
  let late = 0;
  const later = await openChat(undefined, 5_000, () => Date.now() + late);
  try {
    const who = { guildId: null };
    for (const words of [QUESTION, '/help']) await later.discord.say(words, { who });
    const next = await later.discord.say('它的预算呢？', { who });
    expect(questionOf(answerOf(next))).toBe('联科行动的预算呢？');
    late = 11 * 60_000;
    const afterwards = await later.discord.say('它的预算呢？', { who });
    expect(unescapeMarkdown(textOf(answerOf(afterwards)))).toBe(zhCN.conversation.unclear);
  } finally {
    await later.close();
  }
});
