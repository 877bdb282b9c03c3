import { type APIMessageSnapshot, type Client, EmbedType } from 'discord.js';
import type { Loopback, StoredMessage } from 'discord-loopback';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DECLARED_COMMANDS } from '../../../commands/index.ts';
import { PART_END } from '../../../src/answer/verify/posted/markup.ts';
import { openGateway } from '../../../src/discord/gateway/gateway.ts';
import { textOfPosted } from '../../../src/discord/messages/messageParts.ts';
import { declare } from '../../../src/discord/registration/declaration.ts';
import { register } from '../../../src/discord/registration/registration.ts';
import { openLog } from '../../../src/log/log.ts';
import { library } from '../../library.ts';
import { BOT, openDiscord, TOKEN } from '../chat.ts';

let discord: Loopback;
let client: Client;

beforeAll(async () => {
  discord = await openDiscord();
  const held = await library();
  client = await openGateway({
    token: TOKEN,
    api: discord.api,
    library: () => held,
    log: openLog('fatal', process.stderr),
    publicUrl: 'https://reports.example',
    onDead: () => {},
  });
  await register(client.rest, DECLARED_COMMANDS.map(declare), { applicationId: BOT }, () => {});
});

afterAll(async () => {
  await client.destroy();
  expect(discord.faults).toEqual([]);
  await discord.close();
});

const person = { locale: 'zh-CN' };
const menu = async (target: StoredMessage) => (await discord.menu('Verify quotes', target, person)).message;

/** All text of a message as it was sent, in reading order. */
const textOf = (message: unknown): string =>
  [...JSON.stringify(message).matchAll(/"content":("(?:[^"\\]|\\.)*")/gu)]
    .map(([, text]) => JSON.parse(text ?? '""'))
    .join('\n');

describe('the words of a message', () => {
  const embed = { title: '标题', description: '正文', fields: [{ name: '名', value: '值' }], footer: { text: '脚' } };

  test('are its content, its embeds and what it forwards', () => {
    const forwarded = { content: '转发', embeds: [embed], components: [] } as unknown as APIMessageSnapshot['message'];
    expect(textOfPosted({ content: '内容', embeds: [embed], message_snapshots: [{ message: forwarded }] })).toBe(
      ['内容', '标题', '正文', '名', '值', '转发', '标题', '正文', '名', '值'].join(PART_END),
    );
  });

  test('are not the preview of a page whose address it gives, unless there is nothing else', () => {
    const preview = { type: EmbedType.Article, description: '预览' };
    expect(textOfPosted({ content: 'https://un.org', embeds: [preview] })).toBe('https://un.org');
    expect(textOfPosted({ content: '', embeds: [preview] })).toBe('预览');
    expect(textOfPosted({ content: '', embeds: [] })).toBe('');
  });
});

describe('from the menu of a message', () => {
  test('its content is checked, for the asker alone', async () => {
    const target = discord.write('> 超过119个国家派遣了85 702名军事人员和12 807名警察人员\n真的吗？', {
      name: 'somebody',
    });
    const message = await menu(target);
    expect(Number(message.flags) & 64).toBe(64);
    expect(textOf(message)).toContain('**85 702** ≠ **85 207**');
    expect(textOf(message)).toContain('~~85 702~~〔**85 207**〕');
  });

  test.each([
    ['paragraph', { number: '14' }],
    ['search', { words: '安全和安保' }],
    ['ask', { question: '2013年有多少维和人员被打死？' }],
    ['mission', { name: '马里稳定团' }],
  ])('the quotes of our own reply to /%s are verbatim, and its other words none', async (name, options) => {
    const { message } = await discord.command(name, options, person);
    const text = textOf(await menu(message));
    expect(text).toContain('逐字一致');
    expect(text).not.toMatch(/有改动|未找到|最接近的原文/u);
  });

  test('what a message forwards is checked', async () => {
    const target = discord.write('> 超过119个国家派遣了85 702名军事人员', { name: 'somebody' });
    expect(textOf(await menu(discord.forward(target)))).toContain('**85 702** ≠ **85 207**');
    const { message } = await discord.command('paragraph', { number: '14' }, person);
    expect(textOf(await menu(discord.forward(message)))).toContain('逐字一致');
  });

  test('the words of an embed are checked, and of a forwarded one', async () => {
    const embeds = [
      {
        title: '最重要的是经济上的支持。',
        description: '超过119个国家派遣了85 702名军事人员。',
        fields: [{ name: '无关的标题', value: '这种可快速部署的援助仍然供不应求。' }],
        footer: { text: 'A/68/652' },
      },
    ];
    const target = discord.writeEmbeds(embeds, { name: 'somebody' });
    for (const each of [target, discord.forward(target)]) {
      const text = textOf(await menu(each));
      expect(text).toContain('**85 702** ≠ **85 207**');
      expect(text).toContain('〔**政治**〕');
      expect(text).toContain('逐字一致 1 句');
    }
  });

  test('a message without words ends in one sentence', async () => {
    const message = await menu(discord.write('https://un.org/picture.png'));
    expect(Number(message.flags) & 64).toBe(64);
    expect(textOf(message)).toContain('没有可以核对的句子');
  });

  test('a check has pages as any reply has', async () => {
    const message = await menu(discord.write('最重要的是政治上的支持。这种可快速部署的援助仍然供不应求。'.repeat(4)));
    const [next] = [...JSON.stringify(message).matchAll(/"custom_id":"([^"]*page#2[^"]*)"/gu)];
    const turned = await discord.press(message, next?.[1] as string, person);
    expect(textOf(turned.message)).toContain('第 2 页');
  });
});

describe('/verify under a message', () => {
  const who = { guildId: null };
  const under = async (replyTo: StoredMessage, line = '/verify') => {
    const { answer } = await discord.say(line, { who, replyTo });
    return textOf(answer);
  };

  test('checks what it says, forwards or holds in embeds', async () => {
    const target = discord.write('超过119个国家派遣了85 702名军事人员', who);
    for (const each of [target, discord.forward(target, who), discord.writeEmbeds([{ title: target.content }], who)]) {
      expect(await under(each)).toContain('**85 702** ≠ **85 207**');
      expect(await under(each, '/核对')).toContain('**85 702** ≠ **85 207**');
    }
  });

  test('with a text of its own checks that', async () => {
    expect(await under(discord.write('别的话', who), '/verify 最重要的是政治上的支持。')).toContain('逐字一致');
  });
});
