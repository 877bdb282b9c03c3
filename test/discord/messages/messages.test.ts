import { setTimeout as sleep } from 'node:timers/promises';
import { HOME_CHANNEL, HOME_GUILD } from 'discord-loopback';
import { describe, expect, test } from 'vitest';
import { unescapeMarkdown } from '../../../src/presentation/markdown/escape.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { zhTW } from '../../../src/presentation/wording/zhTW.ts';
import { library } from '../../library.ts';
import {
  AT,
  answerOf,
  BOT,
  buttonOf,
  type Chat,
  chatForAll,
  openChat,
  PUBLIC_URL,
  questionOf,
  textOf,
} from '../chat.ts';

const chat = chatForAll();

const QUESTION = '联科行动缩编到多少人？';
const say: Chat['discord']['say'] = (...manner) => chat.discord.say(...manner);
/** Says something and waits a little; what comes later would stand in the channel when the next question is answered. */
async function unanswered(...[words, manner]: Parameters<typeof say>) {
  const { message, answer } = await say(words, { ...manner, silenceMs: 300 });
  const own = () => chat.discord.messages(message.channel_id).filter(({ author }) => author.id === BOT).length;
  const before = own();
  const { guildId = HOME_GUILD } = manner?.who ?? {};
  await say(`${AT} ${QUESTION}`, { who: { guildId, channelId: message.channel_id } });
  return answer === null && own() === before + 1;
}

const asked = async () => answerOf(await say(`${AT} ${QUESTION}`));

describe('a message to the bot', () => {
  test('that mentions it is answered as a reply that pings nobody', async () => {
    const { message, answer } = await say(`${AT} ${QUESTION}`);
    expect(answer).toMatchObject({ type: 19, message_reference: { message_id: message.id }, mentions: [] });
    expect(answer && textOf(answer)).toContain('7 137 人');
    expect(answer && questionOf(answer)).toBe(QUESTION);
    expect(JSON.stringify(answer)).toContain(`](${PUBLIC_URL}/read/a-68-652#p13:~:text=`);
  });

  test('may mention it anywhere, or be written to it directly', async () => {
    expect(questionOf(answerOf(await say(`联科行动 <@!${BOT}> 缩编到多少人？`)))).toBe(QUESTION.replace('动', '动 '));
    const direct = answerOf(await say(QUESTION, { who: { guildId: null } }));
    expect(questionOf(direct)).toBe(QUESTION);
  });

  test('may be a line with a command', async () => {
    expect(textOf(answerOf(await say(`${AT} /特派团 马里稳定团`)))).toContain('A/68/652，第15段');
    expect(textOf(answerOf(await say(`${AT} /维和 马里`)))).toContain('/help');
    const file = answerOf(await say(`${AT} /figures 五 export:csv`));
    expect(JSON.stringify(file.components)).toContain('"name":"figures.csv"');
  });

  test('without words gets help in the language of the server', async () => {
    const { answer } = await say(AT, { who: { guildId: '77', channelId: '78', guildLocale: 'zh-TW' } });
    expect(answer && textOf(answer)).toContain(zhTW.help.title);
  });

  test('is answered in the language it is written in', async () => {
    expect(textOf(answerOf(await say(`${AT} /outline`)))).toContain('Contents');
    expect(textOf(answerOf(await say(`${AT} 馬里穩定團什麼時候獲得授權？`)))).toContain('「');
    expect(textOf(answerOf(await say(`${AT} When was MINUSMA authorized?`)))).toContain('A/68/652, para');
  });

  test('that is too long is told so in one sentence', async () => {
    const { answer } = await say(`${AT} ${'问'.repeat(301)}`);
    expect(answer && textOf(answer)).toBe(zhCN.errors.tooLong('问题', 300));
  });

  test.each([
    '**粗** ||藏|| `x`',
    '@someone <@123> <@&456> <#789> <:a:1>',
    '# 标题\n- 项\n> 引',
    '[点](https://example.org) https://example.org',
  ])('%j comes back as it was written, and mentions nobody', async (hostile) => {
    const answer = answerOf(await say(`${AT} ${hostile}`));
    expect(questionOf(answer)).toBe(hostile);
    expect(answer).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
  });

  test('shows the bot typing while it takes long', async () => {
    const held = await library();
    const query: typeof held.engine.query = async (asked) => {
      await sleep(900);
      return held.engine.query(asked);
    };
    // Without being seen typing, a bot that needs 900 ms would count as silent.
    const slow = await openChat({ ...held, engine: { ...held.engine, query } }, 800);
    let typing = 0;
    const direct = { guildId: null };
    slow.discord.observe(({ type }) => {
      if (type === 'typing') typing += 1;
    }, direct);
    const { answer } = await slow.discord.say(QUESTION, { who: direct });
    expect([answer === null, typing]).toEqual([false, 1]);
    await slow.close();
  });
});

describe('nobody is answered', () => {
  test.each([
    ['who talks to others', '维和人员在哪里？', {}],
    ['who calls everyone', `@everyone ${AT} 欢迎新机器人`, {}],
    ['who calls here', `@here ${AT} 请看`, {}],
    ['who calls a role', '<@&42> 维和人员在哪里？', {}],
    ['who is a bot', `${AT} ${QUESTION}`, { userId: '42', bot: true }],
    ['who is a bot that writes directly', QUESTION, { userId: '42', bot: true, guildId: null }],
    ['who is the bot itself', `${AT} ${QUESTION}`, { userId: BOT, bot: true }],
  ])('%s', async (_, words, who) => {
    expect(await unanswered(words, { who })).toBe(true);
  });

  test('who replies to an answer but speaks to somebody else', async () => {
    const answer = await asked();
    expect(await unanswered('<@42> 你看这个', { replyTo: answer })).toBe(true);
    expect(await unanswered('<@42> 你看这个', { replyTo: answer, ping: false })).toBe(true);
  });

  test('who edits a question', async () => {
    const { message } = await say(`${AT} ${QUESTION}`);
    expect((await chat.discord.edit(message, `${AT} 马里稳定团什么时候获得授权？`, 300)).answer).toBeNull();
  });
});

describe('a reply', () => {
  test('to an answer is completed from it, and says how', async () => {
    const first = await asked();
    const second = answerOf(await say('那联利特派团呢？', { replyTo: first }));
    expect(questionOf(second)).toBe('联利特派团缩编到多少人？');
    const third = answerOf(await say('它的预算呢？', { replyTo: second }));
    expect(questionOf(third)).toBe('联利特派团的预算呢？');
  });

  test('to an answer of a bot that was started anew is completed as well', async () => {
    const first = await asked();
    await chat.restart();
    expect(questionOf(answerOf(await say('它的预算呢？', { replyTo: first })))).toBe('联科行动的预算呢？');
  });

  test('to a card or a list goes on from the name it shows', async () => {
    const card = answerOf(await say(`${AT} /mission 马里稳定团`));
    expect(questionOf(answerOf(await say('它的预算呢？', { replyTo: card })))).toBe('马里稳定团的预算呢？');
    const list = answerOf(await say(`${AT} /budget 马里稳定团`));
    expect(questionOf(answerOf(await say('那联科行动呢？', { replyTo: list })))).toBe('联科行动：预算和费用');
  });

  test('that is a line with a command is completed where it asks', async () => {
    const first = await asked();
    expect(questionOf(answerOf(await say('／问 那联利特派团呢？', { replyTo: first })))).toBe(
      '联利特派团缩编到多少人？',
    );
    expect(textOf(answerOf(await say('/段 15', { replyTo: first })))).toContain('A/68/652，第15段');
  });

  test('with a question of its own is not completed', async () => {
    const own = '2013年有多少维和人员被打死？';
    expect(questionOf(answerOf(await say(own, { replyTo: await asked() })))).toBe(own);
  });

  test('is taken as it is where the whole would be too long', async () => {
    const long = answerOf(await say(`${AT} 联科行动${'的行动'.repeat(95)}缩编？`));
    expect(questionOf(answerOf(await say('为什么，为什么，为什么？', { replyTo: long })))).toBe(
      '为什么，为什么，为什么？',
    );
  });

  test('is taken as it is where the answer is gone', async () => {
    const first = await asked();
    chat.discord.remove(first);
    expect(questionOf(answerOf(await say(`${AT} 那联利特派团呢？`, { replyTo: first })))).toBe('那联利特派团呢？');
  });

  test('to what somebody asked asks it for them', async () => {
    const { message } = await say(`${AT} ${QUESTION}`, { who: { userId: '42' } });
    expect(questionOf(answerOf(await say(AT, { replyTo: message, ping: false })))).toBe(QUESTION);
  });

  test('to what the bot cannot read says what is needed', async () => {
    const { message } = await say(QUESTION, { who: { userId: '42', guildLocale: 'zh-CN' } });
    const answer = answerOf(await say(AT, { replyTo: message, ping: false, who: { guildLocale: 'zh-CN' } }));
    expect(unescapeMarkdown(textOf(answer))).toContain(zhCN.conversation.unseen);
  });

  test('with the ping switched off is told once that it cannot be read', async () => {
    const who = { channelId: '55' };
    const first = answerOf(await say(`${AT} ${QUESTION}`, { who }));
    const told = answerOf(await say('它的预算呢？', { replyTo: first, ping: false }));
    expect(textOf(told)).toContain('Discord 只把提及我的消息交给我');
    expect(buttonOf(told, zhCN.conversation.reask)).toBeUndefined();
    expect(await unanswered('你们怎么看？', { replyTo: first, ping: false })).toBe(true);
    expect(await unanswered('好的', { replyTo: told, ping: false })).toBe(true);
  });

  test('with the ping switched off in a direct message is a question like any other', async () => {
    const who = { guildId: null };
    const first = answerOf(await say(QUESTION, { who }));
    const next = answerOf(await say('它的预算呢？', { replyTo: first, ping: false }));
    expect(questionOf(next)).toBe('联科行动的预算呢？');
  });
});

describe('where Discord refuses', () => {
  test.each([
    [403, 50013, 'Missing Permissions'],
    [403, 50001, 'Missing Access'],
    [404, 10003, 'Unknown Channel'],
  ])('%i %i, that is one warning, and the bot goes on', async (status, code, message) => {
    const before = chat.log.length;
    const path = new RegExp(`^/channels/${HOME_CHANNEL}/messages$`, 'u');
    chat.discord.failNext({ path, status, body: { code, message } });
    expect((await say(`${AT} ${QUESTION}`, { silenceMs: 300 })).answer).toBeNull();
    const written = chat.log
      .slice(before)
      .map((line) => JSON.parse(line) as { level: number; err?: { message: string }; outcome?: string });
    expect(written.filter(({ level }) => level > 30)).toMatchObject([
      { level: 40, err: { message: `${message} (${code})` } },
    ]);
    expect(written.flatMap(({ outcome }) => outcome ?? []).at(-1)).toBe('refused');
    expect((await say(`${AT} ${QUESTION}`)).answer).not.toBeNull();
  });

  test('to show the channel’s history, a reply without ping is left alone', async () => {
    const first = await asked();
    chat.discord.failNext({ path: /messages$/u, status: 403, body: { code: 50001, message: 'Missing Access' } });
    expect(await unanswered('好的', { replyTo: first, ping: false })).toBe(true);
  });
});

test('what people write never reaches the log', async () => {
  answerOf(await say(`${AT} 一句只有我知道的话：联科行动`));
  expect(chat.log.join('\n')).not.toContain('只有我知道');
  expect(chat.log.join('\n')).not.toContain('联科行动');
});
