import { type Client, REST, Routes } from 'discord.js';
import type { Loopback, Modal, Reply, StoredMessage } from 'discord-loopback';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DECLARED_COMMANDS } from '../../../commands/index.ts';
import type { Feedback, KeepFeedback } from '../../../src/command/feedback.ts';
import { openGateway } from '../../../src/discord/gateway/gateway.ts';
import { openEndpoint } from '../../../src/discord/http/endpoint.ts';
import { declare, EVERYWHERE } from '../../../src/discord/registration/declaration.ts';
import { openLog } from '../../../src/log/log.ts';
import { UserError } from '../../../src/presentation/wording/wording.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { INTERACTIONS_PATH, openInteractions } from '../../../src/web/interactions/interactionsApp.ts';
import { library } from '../../library.ts';
import { AT, answerOf, BOT, openDiscord, TOKEN } from '../chat.ts';
import { idOf, isPrivate, labelsOf, textOf } from '../stored.ts';

const WHO = { locale: 'zh-CN', userId: '876543210987654321', name: '李伟' };
const QUESTION = '2013年有多少维和人员被打死？';
const { wrong, again, expected, notKept } = zhCN.feedback;

interface Connected {
  readonly close: () => Promise<unknown>;
}

/** The two ways to be connected. */
const WAYS: [string, (discord: Loopback, keepFeedback?: KeepFeedback) => Promise<Connected>][] = [
  [
    'the gateway',
    async (discord, keepFeedback) => {
      const held = await library();
      const options = { token: TOKEN, api: discord.api, library: () => held, log: openLog('silent'), keepFeedback };
      const client: Client = await openGateway({ ...options, onDead: () => {} });
      return { close: () => client.destroy() };
    },
  ],
  [
    'HTTP',
    async (discord, keepFeedback) => {
      const held = await library();
      const options = { publicKey: discord.publicKey, api: discord.api, library: () => held, log: openLog('silent') };
      const web = await openInteractions({
        answer: openEndpoint({ ...options, keepFeedback }),
        host: '127.0.0.1',
        port: 0,
      });
      discord.sendTo(web.url + INTERACTIONS_PATH);
      return { close: () => web.close() };
    },
  ],
];

describe.each(WAYS)('through %s, an answer that is wrong', (way, connect) => {
  const kept: Feedback[] = [];
  let discord: Loopback;
  let bot: Connected;
  let keep: KeepFeedback;
  beforeAll(async () => {
    discord = await openDiscord();
    const body = DECLARED_COMMANDS.map((command) => ({ ...declare(command), ...EVERYWHERE }));
    await new REST({ api: discord.api, version: '10' }).setToken(TOKEN).put(Routes.applicationCommands(BOT), { body });
    bot = await connect(discord, (feedback) => keep(feedback));
  });
  afterAll(async () => {
    await bot.close();
    await discord.close();
  });
  beforeEach(() => {
    kept.length = 0;
    keep = async (feedback) => void kept.push(feedback);
  });
  afterEach(() => expect([discord.faults, discord.unanswered()]).toEqual([[], []]));

  const ask = async (question: string) => (await discord.command('ask', { question }, WHO)).message;
  async function pressWrong(message: StoredMessage, label = wrong): Promise<Modal> {
    const { modal } = await discord.press(message, idOf(message, label), WHO);
    if (!modal) throw new Error('no form');
    return modal;
  }
  const submit = (modal: Modal, typed: string): Promise<Reply> => discord.submit(modal, { input: typed });

  test('is said with a form, and thanks come to the person alone', async () => {
    const modal = await pressWrong(await ask(QUESTION));
    const { message, callbackType } = await submit(modal, '14');
    expect([textOf(message), isPrivate(message), callbackType]).toEqual([expected('A/68/652，第14段'), true, 4]);
    expect(kept).toMatchObject([{ question: QUESTION, expected: ['A/68/652:14'], language: 'zh-Hans' }]);
    for (const secret of [WHO.userId, WHO.name]) expect(JSON.stringify(kept)).not.toContain(secret);
  });

  test('to a question too long for a button is read from the message', async () => {
    const question = `${'请问，'.repeat(60)}${QUESTION}`;
    await submit(await pressWrong(await ask(question)), '无');
    expect(kept).toMatchObject([{ question, expected: 'none' }]);
  });

  test('is asked again where no paragraph was read, as often as needed', async () => {
    const question = `${'请问，'.repeat(60)}${QUESTION}`;
    const { message: refused } = await submit(await pressWrong(await ask(question)), '<@876543210987654321> `第999段`');
    expect([isPrivate(refused), kept]).toEqual([true, []]);
    const { message: full } = await submit(await pressWrong(refused, again), '999');
    await submit(await pressWrong(full, again), '15');
    expect(kept).toMatchObject([{ question, expected: ['A/68/652:15'] }]);
  });

  test('is asked again where the place is full, also after a promise', async () => {
    keep = async () => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      throw new UserError(({ feedback }) => feedback.notKept);
    };
    const { message, callbackType } = await submit(await pressWrong(await ask(QUESTION)), '15');
    expect([callbackType, isPrivate(message), textOf(message)]).toEqual([5, true, expect.stringContaining(notKept)]);
    expect(labelsOf(message)).toContain(again);
  });

  test('is a first response while others wait for answers', async () => {
    const message = await ask(QUESTION);
    const others = Array.from({ length: 6 }, (_, number) =>
      ask(`在${way}看来，第${number}种情况下维和人员怎样保护平民？`),
    );
    const { modal, callbackType } = await discord.press(message, idOf(message, wrong), WHO);
    expect([modal?.title, callbackType]).toEqual([wrong, 9]);
    await Promise.all(others);
  });

  test('is nothing that a form of no button of ours could say', async () => {
    const modal = await pressWrong(await ask(QUESTION));
    const forged = [
      '0/feedback?expected~',
      '0/feedback?question=x&quotes=A/1/1:1:0-1&expected~',
      '0/nonsense?x~',
      'x',
      '0/remove?x~',
    ];
    for (const custom_id of forged) {
      const { message } = await submit({ ...modal, custom_id }, '15');
      expect(isPrivate(message)).toBe(true);
    }
    expect(kept).toEqual([]);
  });

  test.runIf(way === 'the gateway')('to a message can be said below the reply', async () => {
    const reply = answerOf(await discord.say(`${AT} ${QUESTION}`, { who: WHO }));
    expect(labelsOf(reply)).toEqual(expect.arrayContaining([wrong, zhCN.conversation.reask]));
    await submit(await pressWrong(reply), '14');
    expect(kept).toMatchObject([{ question: QUESTION }]);
  });
});
