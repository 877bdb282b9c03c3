import { expect, test } from 'vitest';
import { enUS } from '../../src/presentation/wording/enUS.ts';
import { messageOf, respond, wordsIn } from '../presentation/messages.ts';

test('the help shows each command as it is typed, optional words in brackets', async () => {
  expect((await respond('help', {})).answer).toBe('text');
  expect(wordsIn(await messageOf('help', {}))).toContain('\n/search 关键词 [节] [特派团]：按关键词查找段落\n');
  expect(wordsIn(await messageOf('help', {}, enUS))).toContain('\n/outline [section]: ');
  expect(wordsIn(await messageOf('help', {}, enUS))).toMatch(/\/about: [^\n]+$/u);
});
