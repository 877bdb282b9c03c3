import { describe, expect, test } from 'vitest';
import type { Quoted } from '../../src/answer/answer.ts';
import { sentences, valuesOf } from '../command/command.ts';
import { buttonsIn, messageOf, quotesIn, respond, wordsIn } from '../presentation/messages.ts';

const quotesOf = async (options: Record<string, string>) =>
  ((await respond('search', options)).answer as Quoted).quotes;

describe('/search', () => {
  test('ranks the paragraphs, says how many there are, and shows three', async () => {
    const { answer, message } = await respond('search', { words: '维和' });
    const { quotes } = answer as Quoted;
    expect(quotesIn(message)).toEqual(quotes.slice(0, 3));
    expect(wordsIn(message)).toContain(`共 ${quotes.length} 段`);
    expect(quotesIn(await messageOf('search', { words: '维和', page: 2 }))).toEqual(quotes.slice(3, 6));
  });

  test.each(['五', '第五节', '安全和安保', '安全和安保 '])(
    'keeps to a section by its numeral or its heading: %s',
    async (section) => {
      for (const { paragraph } of await quotesOf({ words: '安全', section })) {
        expect([paragraph.section?.numeral, paragraph.section?.parent?.numeral]).toContain('五');
      }
    },
  );

  test.each(['MINUSMA', '马里稳定团', '馬利穩定團', 'mlwdt'])(
    'keeps to a mission by any of its names: %s',
    async (mission) => {
      const quotes = await quotesOf({ words: '保护平民', mission });
      expect(quotes.length).toBeGreaterThan(0);
      expect(quotes).toEqual(await quotesOf({ words: '保护平民', mission: 'MINUSMA' }));
    },
  );

  test('hands its filters on to the next page by their ids', async () => {
    const message = await messageOf('search', { words: '联合国', section: '安全和安保', mission: '安理会' });
    for (const { request } of buttonsIn(message)) {
      expect(request.options).toMatchObject({ words: '联合国', section: '五', mission: 'UNSC' });
    }
    const pages = buttonsIn(await messageOf('search', { words: '联合国', section: '二' }));
    expect(pages.map(({ request }) => request.options.section)).toEqual(['二', '二']);
  });

  test('says what it did not find', async () => {
    expect(wordsIn(await messageOf('search', { words: '香蕉' }))).toContain('语料中没有与“香蕉”有关的段落。');
  });
});

describe('mistakes are told in the language of the person', () => {
  test.each([
    [{ words: '' }, '请填写“关键词”。', '請填寫「關鍵字」。', 'Please fill in “words”.'],
    [
      { words: '安全', section: '九' },
      '报告没有“九”这一节；/outline 列出各节。',
      '報告沒有「九」這一節；/outline 列出各節。',
      'The report has no section “九”; /outline lists them.',
    ],
    [
      { words: '安全', mission: 'MINUSCA' },
      '名录中没有“MINUSCA”；请从建议中选一个。',
      '名錄中沒有「MINUSCA」；請從建議中選一個。',
      'The gazetteers have no “MINUSCA”; please choose one of the suggestions.',
    ],
  ])('%j', async (options, zhCN, zhTW, enUS) => {
    expect(await sentences('search', options)).toEqual({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
  });
});

test('section and mission have choices of their own', async () => {
  expect(await valuesOf('search', 'section', '安全')).toEqual(['五', 'A', 'B']);
  expect(await valuesOf('search', 'mission', 'unm')).toContain('UNMIL');
});
