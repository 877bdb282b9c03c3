import { expect, test } from 'vitest';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { addedMessage, previewMessage } from '../../../src/presentation/replies/uploaded.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import type { Document } from '../../../src/report/document.ts';
import { REPORT } from '../../corpus.ts';
import { buttonsIn, LANGUAGES, linksIn, wordsIn } from '../messages.ts';

const { document } = REPORT;

test('says what was read, with three quotes and their citations, and when it can be asked', () => {
  const message = addedMessage({ document, warnings: ['One page was left out'] }, zhCN);
  const words = wordsIn(message);
  expect(words).toContain('A/68/652 《维持和平行动特别委员会各项建议的执行情况》');
  expect(words).toMatch(/简体中文 · .+ · 共 10 节 · 脚注 1 条/u);
  expect(words).toContain('请留意：One page was left out');
  for (const number of [1, 47, 93]) expect(words).toMatch(new RegExp(`^“.+” — A/68/652，第${number}段$`, 'mu'));
  expect(words).toContain('几秒后即可查询');
  expect(buttonsIn(message)).toEqual([]);
});

const REQUEST = { command: 'document', options: { symbol: 'A/99/17', agreed: true } };
const URL = 'https://cdn.discordapp.com/ephemeral-attachments/1/2/a.txt?ex=1';

test('shows the same before anything is added, with a button that adds and the file', () => {
  const message = previewMessage({ document, warnings: [], url: URL, request: REQUEST }, zhCN);
  const added = wordsIn(addedMessage({ document, warnings: [] }, zhCN)).split('\n');
  expect(wordsIn(message).split('\n')).toEqual(['读出的内容（尚未加入）', ...added.slice(1, -1)]);
  expect(buttonsIn(message).map(({ label, request }) => [label, request])).toEqual([['加入', REQUEST]]);
  expect(linksIn(message).map(({ url }) => url)).toEqual([URL]);
});

test('says it in English to those who read English', () => {
  const words = wordsIn(addedMessage({ document, warnings: [] }, enUS));
  expect(words).toMatch(/^Added\n/u);
  expect(words).toContain('A/68/652, para. 93');
  expect(words).toContain('1 footnote\n');
});

test.each(LANGUAGES)('in %s fits into one message, however long title, warnings and sentences are', (_, wording) => {
  const [paragraph] = document.paragraphs.filter(({ id }) => id === 1);
  const long = [1, 2, 3].map((id) => ({ ...paragraph, id, text: '*_[`长'.repeat(4_000) }));
  const title = { zh: '《灯塔》'.repeat(3_000), en: '@everyone '.repeat(3_000) };
  const shown = { ...document, info: { ...document.info, title }, paragraphs: long } as unknown as Document;
  const warnings = Array.from({ length: 40 }, (_, at) => `${at} ${'*warning* '.repeat(500)}`);
  const message = addedMessage({ document: shown, warnings }, wording);
  expect(faults(message)).toEqual([]);
  const options = { symbol: 'A'.repeat(40), language: 'zh-Hans', agreed: true };
  const url = `https://cdn.discordapp.com/${'a'.repeat(485)}`;
  const preview = { document: shown, warnings, url, request: { ...REQUEST, options } };
  expect(faults(previewMessage(preview, wording))).toEqual([]);
  expect(wordsIn(message)).toContain(`${wording.close}${wording.sharing.gap} — `);
  expect(wordsIn(message)).toContain(wording.adding.moreWarnings(35));
});
