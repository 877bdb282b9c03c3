import { expect, test } from 'vitest';
import { SLASH_COMMANDS } from '../../commands/index.ts';
import { type Setting, TERMINAL } from '../../src/command/command.ts';
import { withOffer } from '../../src/command/offer.ts';
import { faults } from '../../src/presentation/fit/faults.ts';
import { toMarkdown } from '../../src/presentation/markdown/markdown.ts';
import type { Message } from '../../src/presentation/message.ts';
import { display, line, quotationLines, sourceDisplay } from '../../src/presentation/quotes/quotation.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../src/report/quote.ts';
import { paragraph, REPORT } from '../corpus.ts';
import { library } from '../library.ts';
import {
  buttonsIn,
  LANGUAGES,
  linkedTo,
  linksIn,
  listedIn,
  messageOf,
  quotesIn,
  respond,
  selectIn,
  wordsIn,
} from '../presentation/messages.ts';
import { PERSON, SERVER } from './press.ts';

const opened = await library();
const PUBLIC = { private: false, asker: PERSON.id, mayManage: false };
const served = (pressed = PUBLIC): Setting => ({ place: 'server', person: PERSON, pressed });

/** Which of the controls a reply of several quotes has, in this setting. */
async function offered(setting: Setting, hidden = false, show?: 'post') {
  const reply = await respond('search', { words: '维和人员' });
  const { message } = withOffer(show ? { ...reply, show } : reply, hidden, {
    library: opened,
    wording: zhCN,
    setting,
    commands: SLASH_COMMANDS,
  });
  const commands = new Set(buttonsIn(message).map(({ request }) => request.command));
  return {
    cite: commands.has('cite') && commands.has('context'),
    share: commands.has('share'),
    expand: selectIn(message) !== undefined,
    remove: commands.has('remove'),
  };
}

test.each<[string, Setting, boolean, 'post' | undefined, string[]]>([
  ['a public answer', { place: 'server', person: PERSON }, false, undefined, ['cite', 'expand', 'remove']],
  ['a private answer', { place: 'server', person: PERSON }, true, undefined, ['cite', 'share', 'expand']],
  ['a page of a public answer', served(), false, undefined, ['cite', 'expand', 'remove']],
  ['a page of a private answer', SERVER, false, undefined, ['cite', 'share', 'expand']],
  ['what a private answer shares', SERVER, false, 'post', ['cite', 'remove']],
  ['an answer in a direct message', { place: 'direct', person: PERSON }, false, undefined, ['cite', 'remove']],
  ['a private one in a direct message', { place: 'direct', person: PERSON }, true, undefined, ['cite']],
  ['an answer in a group', { place: 'group', person: PERSON }, false, undefined, ['cite', 'expand', 'remove']],
  ['a private one in a group', { place: 'group', person: PERSON }, true, undefined, ['cite', 'share', 'expand']],
  ['an answer in a terminal', TERMINAL, false, undefined, []],
])('%s offers what is right there', async (_, setting, hidden, show, expected) => {
  const all = await offered(setting, hidden, show);
  expect(Object.entries(all).flatMap(([name, has]) => (has ? [name] : []))).toEqual(expected);
});

test('links lead to the pages of reports once they have an address, in a terminal as well', async () => {
  const reply = await respond('paragraph', { number: '15' });
  const context = { library: opened, wording: zhCN, commands: SLASH_COMMANDS };
  const offered = (setting: Setting, publicUrl?: string) => withOffer(reply, false, { ...context, setting, publicUrl });
  const leadsThere = ({ message }: typeof reply) =>
    JSON.stringify(message.components).includes('"url":"https://reports.example/read/a-68-652#p15:~:text=');
  for (const setting of [SERVER, TERMINAL]) {
    expect(leadsThere(offered(setting, 'https://reports.example'))).toBe(true);
    expect(leadsThere(offered(setting))).toBe(false);
  }
  expect(linksIn(offered(SERVER, 'https://reports.example').message).map(({ label }) => label)).toEqual([
    '官方全文',
    '在线阅读',
  ]);
});

const PUBLIC_URL = 'https://reports.example';
const quote = Quote.cut(paragraph(15), { start: 0, end: 11 });
const markdown = ({ components }: Message) =>
  components.flatMap((each) => (each.kind === 'text' ? [toMarkdown(each.lines)] : [])).join('\n');

test('a citation leads to its paragraph, the title to the report, and the symbol still to the official text', async () => {
  const message = {
    accent: 0,
    components: [display(...quotationLines(quote, zhCN)), sourceDisplay(REPORT.document.info, zhCN)],
  };
  expect(markdown(await linkedTo(PUBLIC_URL, message)).split('\n')).toEqual([
    '> “2013 年 4 月，”',
    '[A/68/652，第15段](https://reports.example/read/a-68-652#p15:~:text=2013%20%E5%B9%B4%204%20%E6%9C%88%EF%BC%8C) · 二. 2013 年主要业务发展情况',
    '-# [A/68/652](https://docs.un.org/zh/A/68/652) [《维持和平行动特别委员会各项建议的执行情况》](https://reports.example/read/a-68-652) · 文号据外部资料',
  ]);
});

test.each(LANGUAGES)('no word of a reply changes, in %s', async (_, wording) => {
  for (const [name, options] of [
    ['ask', { question: '2013年有多少维和人员被打死？' }],
    ['paragraph', { number: '14' }],
    ['outline', {}],
    ['about', {}],
  ] as const) {
    const message = await messageOf(name, options, wording);
    const linked = await linkedTo(PUBLIC_URL, message);
    expect(wordsIn(linked)).toBe(wordsIn(message));
    expect(quotesIn(linked)).toEqual(quotesIn(message));
    expect(listedIn(linked)).toEqual(listedIn(message));
    const links = markdown(linked).match(/https:\/\/reports\.example\/read\/a-68-652/gu) ?? [];
    expect(links).toHaveLength(quotesIn(message).length + listedIn(message).length + 1);
  }
});

test.each(['budget', 'figures', 'timeline'])('every line of /%s leads to its paragraph', async (name) => {
  const message = await messageOf(name, {});
  const linked = await linkedTo(PUBLIC_URL, message);
  expect(wordsIn(linked)).toBe(wordsIn(message));
  const lines = markdown(linked)
    .split('\n')
    .filter((each) => /^- .*第\d+段/u.test(each));
  expect(lines.length).toBeGreaterThan(5);
  for (const each of lines) {
    const [, named, anchor] = /\[第(\d+)段\]\(https:\/\/reports\.example\/read\/a-68-652#p(\d+)\)$/u.exec(each) ?? [];
    expect(named, each).toBeDefined();
    expect(named).toBe(anchor);
  }
});

test('where highlighting takes too much room, links lead to the paragraph alone', async () => {
  const lines = quotationLines(Quote.whole(paragraph(15)), zhCN);
  const room = (length: number) => ({ accent: 0, components: [display(line('body', 'x'.repeat(length)), ...lines)] });
  expect(markdown(await linkedTo(PUBLIC_URL, room(1000)))).toContain('#p15:~:text=');
  expect(markdown(await linkedTo(PUBLIC_URL, room(3620)))).toContain('#p15)');
});

test('a message without room for links stays as it is', async () => {
  const long = {
    accent: 0,
    components: [display(line('body', 'x'.repeat(3935))), display(...quotationLines(quote, zhCN))],
  };
  expect(faults(long)).toEqual([]);
  expect(await linkedTo(PUBLIC_URL, long)).toBe(long);
});
