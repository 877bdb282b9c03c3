import { expect, test } from 'vitest';
import { document } from '../../../commands/operators/document.ts';
import { TERMINAL, type Upload } from '../../../src/command/command.ts';
import type { Given } from '../../../src/ingest/adding/newDocument.ts';
import type { Options } from '../../../src/presentation/message.ts';
import { sentenceMessage } from '../../../src/presentation/replies/help.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { UserError } from '../../../src/presentation/wording/wording.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { library } from '../../library.ts';
import { MADE_UP } from '../../madeUpCorpus.ts';
import { buttonsIn, wordsIn } from '../../presentation/messages.ts';

const [files] = MADE_UP;

/** What a request does with the file that came with it. */
async function respond(options: Options, wording = zhCN) {
  const done: (readonly [string, Given])[] = [];
  const held = (what: string) => async (given: Given) => {
    done.push([what, given]);
    if (!files) throw new Error('The made-up corpus is empty');
    return files;
  };
  const upload: Upload = { url: 'https://cdn.discordapp.com/1/2/a.txt', read: held('read'), add: held('add') };
  const context = { library: await library(), wording, setting: TERMINAL, commands: [], upload };
  const { message } = await Promise.resolve(document.respond(options, context)).catch((error: unknown) => {
    expect(error).toBeInstanceOf(UserError);
    return { message: sentenceMessage((error as UserError).sentence(wording)) };
  });
  return { message, done };
}

test('whoever is no operator hears so, in their language', async () => {
  const context = { library: await library(), wording: zhCN, setting: TERMINAL, commands: [] };
  for (const options of [{ file: '1' }, { agreed: true }]) {
    const refused = await Promise.resolve(document.respond(options, context)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UserError);
    expect([zhCN, enUS].map((wording) => (refused as UserError).sentence(wording))).toEqual([
      '只有机器人的管理者可以加入文件。',
      'Only the operators of this bot can add documents.',
    ]);
  }
});

test('an operator first sees what was read, told what they say of the document', async () => {
  const { message, done } = await respond({ file: '1', symbol: ' A/99/17 ', language: '英文' });
  expect(done).toEqual([['read', { symbol: 'A/99/17', language: 'en' }]]);
  expect(wordsIn(message)).toContain(files?.document.info.title.zh);
  expect((await respond({ file: '1' })).done).toEqual([['read', {}]]);
});

test('the button below adds it, told the same', async () => {
  const { message } = await respond({ file: '1', symbol: 'A/99/17', language: 'en' });
  const [button] = buttonsIn(message);
  expect(button?.request.command).toBe('document');
  const pressed = await respond(button?.request.options ?? {});
  expect(pressed.done).toEqual([['add', { symbol: 'A/99/17', language: 'en' }]]);
  expect(wordsIn(pressed.message)).toMatch(/^已加入文件\n/u);
  expect(buttonsIn(pressed.message)).toEqual([]);
});

test('a language that is none is refused before anything is read', async () => {
  const { message, done } = await respond({ file: '1', language: '法文' });
  expect(wordsIn(message)).toContain('没有“法文”这一项');
  expect(done).toEqual([]);
});
