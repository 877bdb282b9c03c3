import { expect, test } from 'vitest';
import { SLASH_COMMANDS } from '../../commands/index.ts';
import { type Setting, TERMINAL } from '../../src/command/command.ts';
import { withOffer } from '../../src/command/offer.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { library } from '../library.ts';
import { buttonsIn, linksIn, respond, selectIn } from '../presentation/messages.ts';
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
    JSON.stringify(message.components).includes('"url":"https://reports.example/read/a-68-652#p15"');
  for (const setting of [SERVER, TERMINAL]) {
    expect(leadsThere(offered(setting, 'https://reports.example'))).toBe(true);
    expect(leadsThere(offered(setting))).toBe(false);
  }
  expect(linksIn(offered(SERVER, 'https://reports.example').message).map(({ label }) => label)).toEqual([
    '官方全文',
    '在线阅读',
  ]);
});
