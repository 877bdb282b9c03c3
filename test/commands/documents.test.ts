import { expect, test } from 'vitest';
import { exchanged } from '../command/exchange.ts';
import { buttonsIn, selectIn } from '../presentation/messages.ts';
import { severalDocuments } from '../search/severalDocuments.ts';

const library = await severalDocuments();
const asked = async (name?: string, locale = 'zh-CN') =>
  exchanged({ command: 'documents', options: name ? { name } : {} }, { locales: [locale] }, library);

test('all documents are listed, the newest first', async () => {
  const { reply, words } = await asked();
  expect(words).toContain('5 份文件');
  expect(words).toContain('英文 · 秘书长的报告 · 2022-09-01');
  expect(reply && selectIn(reply.message)?.choices.map(({ value }) => value)).toEqual(
    library.documents.map(({ info }) => (info.id === 'lighthouse-convention' ? '#49f20df2' : info.id)),
  );
});

test('one is described in the language of the reader, and leads to the other language', async () => {
  const { reply, words } = await asked('A/77/901', 'en-US');
  expect(words).toContain('Language: English');
  expect(reply && buttonsIn(reply.message).map(({ request }) => request.options)).toEqual([
    { document: 'a-77-901-en' },
    { name: 'a-77-901' },
  ]);
});

test('a language that is named is the one described', async () => {
  expect((await asked('a-77-901-en')).words).toContain('语文：英文');
});

test('a name that several bear lists those', async () => {
  const { words } = await asked('2022');
  expect(words).toContain('3 份文件');
  expect(words).not.toContain('A/78/902');
});

test('an unknown name is told with the nearest', async () => {
  const { reply, words } = await asked('A/78/903');
  expect(reply?.answer).toBe('error');
  expect(words).toContain('最接近的：A/78/902');
});
