import { describe, expect, test } from 'vitest';
import type { Setting } from '../../src/command/command.ts';
import { exchanged } from '../command/exchange.ts';
import { SERVER } from '../command/press.ts';
import { buttonsIn, quotesIn } from '../presentation/messages.ts';
import { severalDocuments } from '../search/severalDocuments.ts';

const library = await severalDocuments();
const PUBLIC: Setting = { place: 'server', person: { id: '1', name: 'x' } };

async function asked(command: string, options: Record<string, string>, locale = 'zh-CN', setting = PUBLIC) {
  const { reply, words } = await exchanged({ command, options }, { locales: [locale], setting }, library);
  if (!reply) throw new Error('no reply');
  const [quote] = quotesIn(reply.message);
  const parallel = buttonsIn(reply.message).find(({ request }) => request.command === 'parallel');
  return { ...reply, words, quote, parallel };
}

describe('a quote of which the other language is held', () => {
  test('offers it, and the other leads back, each verbatim and cited in its place', async () => {
    const chinese = await asked('paragraph', { number: 'A/77/901:3' });
    expect(chinese.parallel?.label).toBe('English');
    const english = await asked(
      'parallel',
      { quotes: String(chinese.parallel?.request.options.quotes) },
      'zh-CN',
      SERVER,
    );
    expect(english.message.ephemeral).toBe(true);
    expect(english.quote?.text).toBe(
      'The lighthouses were guarded by 40 police officers, of whom 10 were based in Mali.',
    );
    expect(english.words).toContain('A/77/901，第3段');
    expect(english.parallel?.label).toBe('中文');
    const back = await asked('parallel', { quotes: String(english.parallel?.request.options.quotes) }, 'zh-CN', SERVER);
    expect(back.quote?.paragraph).toBe(chinese.quote?.paragraph);
  });

  test('is offered under each quote of a list, and not where only one language is held', async () => {
    const { message } = await asked('search', { words: '检修' });
    const offers = buttonsIn(message).filter(({ request }) => request.command === 'parallel');
    expect(offers.map(({ request }) => request.options.quotes)).toEqual(['A/77/901:2:0-13']);
    expect(quotesIn(message).map(({ paragraph }) => paragraph.document.id)).toEqual(['a-78-902', 'a-77-901']);
  });
});

test('an answer found in Chinese is shown in English to a reader of English, and leads back', async () => {
  const { quote, parallel, answer } = await asked('ask', { question: 'A/77/901里有多少警察？' }, 'en-US');
  expect(quote?.paragraph.document.language).toBe('en');
  expect(quote?.text).toBe(quote?.paragraph.text);
  expect(parallel?.label).toBe('中文');
  expect(answer).toMatchObject({ kind: 'quoted', span: null });
});

test('what was made up, or has no other language, has expired', async () => {
  for (const quotes of ['', 'A/77/901:3:9-2', 'A/78/902:3:0-9'])
    expect((await asked('parallel', { quotes })).words).toBe('这个按钮已失效，请重新提问。');
});
