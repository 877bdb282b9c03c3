import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS, SLASH_COMMANDS } from '../../commands/index.ts';
import { completeDocument, DOCUMENT, documentsFound, respondAmong } from '../../src/command/chosen.ts';
import { type Context, type Setting, TERMINAL } from '../../src/command/command.ts';
import { encodeRequest } from '../../src/presentation/controls/customId.ts';
import { faults } from '../../src/presentation/fit/faults.ts';
import { enUS } from '../../src/presentation/wording/enUS.ts';
import { UserError } from '../../src/presentation/wording/wording.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import type { Library } from '../../src/search/library.ts';
import { buttonsIn, quotesIn, selectIn } from '../presentation/messages.ts';
import { severalDocuments } from '../search/severalDocuments.ts';
import { exchanged } from './exchange.ts';

let library: Library;
beforeAll(async () => {
  library = await severalDocuments();
});

const IN_CHANNEL: Setting = { ...TERMINAL, document: 'A/77/901' };

async function answered(command: string, options: Record<string, string> = {}, rest = {}) {
  const { reply, words, logged } = await exchanged({ command, options }, rest, library);
  if (!reply) throw new Error('no reply');
  expect([logged, faults(reply.message)]).toEqual([[], []]);
  const documents = quotesIn(reply.message).map(({ paragraph }) => paragraph.document.id);
  return { ...reply, words, documents };
}

test('every command that is typed and looks something up takes a document, last but for privacy', () => {
  const taking = SLASH_COMMANDS.filter(({ options }) => options.includes(DOCUMENT)).map(({ name }) => name);
  expect(SLASH_COMMANDS.map(({ name }) => name).filter((name) => !taking.includes(name))).toEqual([
    'documents',
    'help',
    'about',
  ]);
  for (const { options } of SLASH_COMMANDS) expect(options.length).toBeLessThanOrEqual(25);
  for (const { options } of COMMANDS) expect(options).not.toContain(DOCUMENT);
});

describe('a chosen document', () => {
  test.each(['a-78-902', 'A/78/902', '2023', 'A/78/902 《灯塔的管理》 2023'])(
    'as %s is looked into alone',
    async (document) => {
      expect((await answered('search', { words: '渔业', document })).documents).toEqual(['a-78-902', 'a-78-902']);
    },
  );

  test('refuses what only others hold, and says that no other was searched', async () => {
    const { answer, words, message } = await answered('search', { words: '批准书', document: 'a-78-902' });
    expect(answer).toMatchObject({ kind: 'nothing_found' });
    expect(words).toContain(zhCN.choosing.searched('A/78/902'));
    expect(buttonsIn(message).map(({ label, request }) => [label, request])).toEqual([
      [zhCN.choosing.all, { command: 'search', options: { words: '批准书', document: '*' } }],
    ]);
    expect((await answered('search', { words: '批准书' })).documents).toEqual(['lighthouse-convention']);
  });

  test('stays chosen in every control that looks something up', async () => {
    const { message } = await answered('outline', { document: 'A/77/901', section: '二' });
    const controls = [...buttonsIn(message), selectIn(message)].flatMap((control) => control ?? []);
    expect(controls.length).toBeGreaterThan(1);
    for (const { request } of controls) {
      expect(request).toMatchObject({ command: 'outline', options: { document: 'A/77/901' } });
      expect(encodeRequest(request, 199)).not.toBeNull();
    }
  });

  test('is kept on the next page, and not needed where a place is named', async () => {
    const { message } = await answered('figures', { document: 'a-78-902' });
    expect(selectIn(message)).toMatchObject({ fills: 'number', request: { command: 'paragraph', options: {} } });
  });

  test('in two languages is read in the language of the reader', async () => {
    const options = { number: '3', document: 'A/77/901' };
    expect((await answered('paragraph', options)).documents).toEqual(['a-77-901']);
    expect((await answered('paragraph', options, { locales: ['en-US'] })).documents).toEqual(['a-77-901-en']);
    const one = { number: '3', document: 'a-77-901-en' };
    expect((await answered('paragraph', one)).documents).toEqual(['a-77-901-en']);
  });

  test('that is unknown is told in one sentence, with the nearest', async () => {
    const { answer, words } = await answered('search', { words: '灯塔', document: 'A/78/903' });
    expect(answer).toBe('error');
    expect(words).toBe(
      zhCN.choosing.unknown(
        'A/78/903',
        'A/78/902 《灯塔的管理》 2023、A/77/901 《灯塔的管理》 2022、A/RES/77/903 《灯塔的经费》 2022',
      ),
    );
    expect(() => documentsFound('foo', library)).toThrow(UserError);
  });

  test('that is unclear is asked for', async () => {
    const { message, words } = await answered('mission', { name: '马里稳定团', document: '灯塔的管理' });
    expect(words).toContain(zhCN.choosing.which(2));
    expect(selectIn(message)?.choices.map(({ value }) => value)).toEqual(['a-78-902', 'A/77/901']);
  });
});

describe('where several documents could be meant, the person is asked', () => {
  test.each([
    ['paragraph', { number: '3' }, ['a-78-902', 'A/77/901']],
    ['paragraph', { number: '第2段和第3段' }, ['a-78-902', 'A/77/901']],
    ['outline', {}, ['a-78-902', 'a-res-77-903', 'A/77/901', '#49f20df2']],
    ['outline', { section: '人员' }, ['a-78-902', 'A/77/901']],
    ['search', { words: '灯塔', section: '一' }, ['a-78-902', 'A/77/901']],
    ['figures', { topic: '第二节' }, ['a-78-902', 'A/77/901']],
    ['timeline', { topic: '一' }, ['a-78-902', 'A/77/901']],
    ['ask', { question: '第3段说了什么' }, ['a-78-902', 'A/77/901']],
    ['ask', { question: '摘要' }, ['a-78-902', 'A/77/901']],
    ['ask', { question: '这份报告是什么时候发布的' }, ['a-78-902', 'a-res-77-903', 'A/77/901', '#49f20df2']],
    ['ask', { question: '目录' }, ['a-78-902', 'a-res-77-903', 'A/77/901', '#49f20df2']],
  ])('%s %j', async (command, options, values) => {
    const { message, words } = await answered(command, options);
    expect(words).toContain(zhCN.choosing.which(values.length));
    const select = selectIn(message);
    expect(select?.choices.map(({ value }) => value)).toEqual(values);
    expect(select).toMatchObject({ request: { command, options }, fills: 'document' });
    for (const document of values) {
      const chosen = await answered(command, { ...options, document });
      expect(chosen.words).not.toContain(zhCN.choosing.which(values.length));
    }
  });

  test.each([
    ['paragraph', { number: '第2条' }, 'lighthouse-convention'],
    ['paragraph', { number: 'A/77/901:3' }, 'a-77-901'],
    ['paragraph', { number: 'CONF/12 第1条' }, 'lighthouse-convention'],
    ['ask', { question: '灯塔公约第2条' }, 'lighthouse-convention'],
    ['ask', { question: 'A/78/902第3段' }, 'a-78-902'],
  ])('but not in %s %j', async (command, options, document) => {
    expect(new Set((await answered(command, options)).documents)).toEqual(new Set([document]));
  });

  test('a section that only one document has chooses it for all controls', async () => {
    const { message } = await answered('outline', { section: 'II' }, { locales: ['en-US'] });
    expect(selectIn(message)?.request).toMatchObject({ command: 'outline', options: { document: 'A/77/901' } });
  });
});

describe('a channel with a document', () => {
  test('looks in that one, and says so', async () => {
    const { documents, words } = await answered('search', { words: '渔业' }, { setting: IN_CHANNEL });
    expect(new Set(documents)).toEqual(new Set(['a-77-901']));
    expect(words).toContain(zhCN.choosing.ofChannel('A/77/901'));
  });

  test('looks in another that is chosen or named, and in all on request', async () => {
    const chosen = await answered('search', { words: '渔业', document: 'a-78-902' }, { setting: IN_CHANNEL });
    const all = await answered('search', { words: '渔业', document: '*' }, { setting: IN_CHANNEL });
    const named = await answered('ask', { question: 'A/78/902里警察有多少名？' }, { setting: IN_CHANNEL });
    expect(new Set(chosen.documents)).toEqual(new Set(['a-78-902']));
    expect(new Set(all.documents)).toEqual(new Set(['a-78-902', 'a-77-901']));
    expect(new Set(named.documents)).toEqual(new Set(['a-78-902']));
  });

  test('checks quotes in all, and passes over a name that is not held', async () => {
    const posted = await answered('verify', { text: '灯塔的光不得熄灭。' }, { setting: IN_CHANNEL });
    expect(posted.documents).toEqual(['lighthouse-convention']);
    const unknown = { ...TERMINAL, document: 'A/1/1' };
    expect((await answered('search', { words: '熄灭' }, { setting: unknown })).documents).toEqual([
      'lighthouse-convention',
    ]);
  });
});

describe('suggestions', () => {
  const suggested = (typed: string, setting = TERMINAL) =>
    completeDocument(typed, { library, wording: zhCN, setting, commands: SLASH_COMMANDS }).map(({ value }) => value);

  test('name each symbol once, by symbol, title, pinyin or year', () => {
    expect(suggested('')).toEqual(['a-78-902', 'a-res-77-903', 'A/77/901', '#49f20df2']);
    expect(suggested('77/9')).toEqual(['a-res-77-903', 'A/77/901']);
    expect(suggested('gongyue')).toEqual(['#49f20df2']);
    expect(suggested('2023')).toEqual(['a-78-902']);
    expect(suggested('foo')).toEqual([]);
  });

  test('offer all documents where the channel has one', () => {
    expect(suggested('2023', IN_CHANNEL)).toEqual(['a-78-902', '*']);
  });
});

test('Chinese words are looked for in Chinese, also by a reader of English, but a name is not', async () => {
  const english = { locales: ['en-US'] };
  expect((await answered('search', { words: '灯油', document: 'A/77/901' }, english)).documents).toEqual(['a-77-901']);
  const mission = await answered('mission', { name: '马里稳定团', document: 'A/77/901' }, english);
  expect(mission.documents).toEqual(['a-77-901-en']);
});

test('English words are looked for in English, also by a reader of Chinese, but pinyin is not', async () => {
  const question = 'How many police officers guarded the lighthouses of A/77/901?';
  const { documents, words } = await answered('ask', { question });
  expect(documents).toEqual(['a-77-901-en']);
  expect(words).toContain('“The lighthouses were guarded by 40 police officers, of whom 10 were based in Mali.”');
  const pinyin = await answered('ask', { question: 'dengta you duoshao zuo', document: 'A/77/901' });
  expect(pinyin.documents).toEqual(['a-77-901']);
});

test('two languages of one symbol never both answer', async () => {
  for (const locale of ['zh-CN', 'zh-TW', 'en-US'])
    for (const [command, options] of [
      ['search', { words: 'MINUSMA' }],
      ['mission', { name: 'MINUSMA' }],
      ['resolution', { symbol: '77/903' }],
    ] as const) {
      const { documents } = await answered(command, options, { locales: [locale] });
      expect(documents).toContain(locale === 'en-US' ? 'a-77-901-en' : 'a-77-901');
      expect(documents).not.toContain(locale === 'en-US' ? 'a-77-901' : 'a-77-901-en');
    }
});

test('a mistake of the command itself stays one', async () => {
  const command = { name: 'x', aliases: [], options: [], respond: () => Promise.reject(new UserError(() => 'no')) };
  const context: Context = { library, wording: enUS, setting: TERMINAL, commands: SLASH_COMMANDS };
  await expect(respondAmong(command, {}, context)).rejects.toThrow(UserError);
});
