import { expect, test, vi } from 'vitest';
import { document } from '../../../commands/operators/document.ts';
import { TERMINAL } from '../../../src/command/command.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { UserError } from '../../../src/presentation/wording/wording.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { library } from '../../library.ts';
import { MADE_UP } from '../../madeUpCorpus.ts';
import { wordsIn } from '../../presentation/messages.ts';

const added = MADE_UP[0]?.document;
const context = async () => ({ library: await library(), wording: zhCN, setting: TERMINAL, commands: [] });

test('whoever is no operator hears so, in their language', async () => {
  const refused = await Promise.resolve(document.respond({ file: '1' }, await context())).catch((error) => error);
  expect(refused).toBeInstanceOf(UserError);
  expect([zhCN, enUS].map((wording) => refused.sentence(wording))).toEqual([
    '只有机器人的管理者可以加入文件。',
    'Only the operators of this bot can add documents.',
  ]);
});

test('an operator adds with what they say of the document, and sees what was read', async () => {
  if (!added) throw new Error('No document');
  const addDocument = vi.fn(async () => ({ document: added, warnings: [] }));
  const options = { file: '1', symbol: ' A/99/17 ', language: '英文' };
  const { message } = await document.respond(options, { ...(await context()), addDocument });
  expect(addDocument).toHaveBeenCalledWith({ symbol: 'A/99/17', language: 'en' });
  expect(message.ephemeral).toBe(true);
  expect(wordsIn(message)).toContain(added.info.title.zh);
  await document.respond({ file: '1' }, { ...(await context()), addDocument });
  expect(addDocument).toHaveBeenLastCalledWith({});
});

test('a language that is none is refused before anything is added', async () => {
  const addDocument = vi.fn();
  const options = { file: '1', language: '法文' };
  const refused = Promise.resolve(document.respond(options, { ...(await context()), addDocument }));
  await expect(refused).rejects.toBeInstanceOf(UserError);
  expect(addDocument).not.toHaveBeenCalled();
});
