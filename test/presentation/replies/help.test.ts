import { describe, expect, test } from 'vitest';
import { SLASH_COMMANDS } from '../../../commands/index.ts';
import { describeDocument } from '../../../src/answer/lookup/documentFacts.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { ACCENT } from '../../../src/presentation/message.ts';
import {
  aboutMessage,
  describedMessage,
  helpMessage,
  sentenceMessage,
} from '../../../src/presentation/replies/help.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { SEVERAL } from '../../search/severalDocuments.ts';
import { buttonsIn, LANGUAGES, messageOf, quotesIn, wordsIn } from '../messages.ts';

describe.each(LANGUAGES)('in %s', (_, wording) => {
  test('the help lists every command with its options and what it does', async () => {
    const message = await messageOf('help', {}, wording);
    expect(faults(message)).toEqual([]);
    for (const { name } of SLASH_COMMANDS) {
      expect(wordsIn(message)).toMatch(new RegExp(`^/${name}(?: |$|${wording.separator})`, 'mu'));
      expect(wordsIn(message)).toContain(wording.commands[name]?.description);
    }
  });

  test('about names every document with its symbol, title and size', async () => {
    const message = await messageOf('about', {}, wording);
    expect(faults(message)).toEqual([]);
    expect(wordsIn(message)).toContain('A/68/652');
    expect(wordsIn(message)).toContain(REPORT.document.info.title[wording.language === 'en' ? 'en' : 'zh']);
    expect(wordsIn(message)).toContain(wording.paragraphCount(93));
    expect(wordsIn(message)).toContain(wording.about.errata(12));
    expect(wordsIn(message)).toContain(wording.symbolNotPrinted);
  });
});

test('a usage is set off in bold from what it does', () => {
  const message = helpMessage([{ name: 'mission', usage: '/mission 名称' }], zhCN);
  const lines = message.components.flatMap((component) => (component.kind === 'text' ? component.lines : []));
  expect(lines.at(-1)?.parts[0]).toEqual({ kind: 'text', text: '/mission 名称', strong: true });
});

test('about holds no documents when there are none, and says nothing of a symbol that the text prints', () => {
  expect(faults(aboutMessage([], zhCN))).toEqual([]);
  const printed = { ...REPORT.document, info: { ...REPORT.document.info, symbolSource: null } };
  expect(wordsIn(aboutMessage([printed], zhCN))).not.toContain(zhCN.symbolNotPrinted);
});

const opened = await library();

describe.each(LANGUAGES)('a document described in %s', (locale, wording) => {
  test('a reissued document says that its first issue is not printed', () => {
    const described = describeDocument('date', REPORT.document, opened);
    const message = describedMessage(described, '这份报告是什么时候发布的？', wording);
    expect(faults(message)).toEqual([]);
    expect(quotesIn(message).map(({ text }) => text)).toEqual(['** 由于技术原因于2014年2月7日第二次重发。']);
    expect(wordsIn(message)).toContain('2014-02-07');
    expect(wordsIn(message)).toContain(
      {
        'zh-CN': '首次印发的日期文中未印出',
        'zh-TW': '首次印發的日期文中未印出',
        'en-US': 'first issue is not printed',
      }[locale as string],
    );
  });

  test('what is printed nowhere is told without a quote, with where it comes from', () => {
    const message = describedMessage(describeDocument('symbol', REPORT.document, opened), '文号', wording);
    expect(quotesIn(message)).toEqual([]);
    expect(wordsIn(message)).toContain('document.json');
  });
});

test('a sentence is for the person alone, and says just that', () => {
  const message = sentenceMessage('没有 /budget 这个命令。');
  expect(message).toMatchObject({ ephemeral: true, accent: ACCENT.error });
  expect(wordsIn(message)).toBe('没有 /budget 这个命令。');
  expect(faults(message)).toEqual([]);
});

test('of several documents the help says how to choose one, and about leads to all of them', async () => {
  expect(wordsIn(helpMessage([], zhCN, true))).toContain(zhCN.help.choose);
  expect(wordsIn(await messageOf('help', {}))).not.toContain(zhCN.help.choose);
  const many = [...SEVERAL, ...SEVERAL];
  const message = aboutMessage(many, zhCN);
  expect(faults(message)).toEqual([]);
  expect(buttonsIn(message).map(({ label, request }) => [label, request.command])).toEqual([
    [zhCN.about.all(10), 'documents'],
  ]);
  expect(buttonsIn(aboutMessage(SEVERAL, zhCN))).toEqual([]);
});
