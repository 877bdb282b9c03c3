import { beforeAll, describe, expect, test } from 'vitest';
import { faults } from '../../src/presentation/fit/faults.ts';
import type { Message } from '../../src/presentation/message.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { warm } from '../chart/warm.ts';
import { sentences, valuesOf } from '../command/command.ts';
import { exchanged } from '../command/exchange.ts';
import { buttonsIn, everyPage, LANGUAGES, messageOf, respond, wordsIn } from '../presentation/messages.ts';
import { severalDocuments } from '../search/severalDocuments.ts';

beforeAll(warm);

test.each([
  [{ topic: '联科行动', kind: 'personnel' }, '7 137 人'],
  [{ topic: '五', kind: '部队' }, '将近 100 000 名'],
  [{ kind: '傷亡' }, '27 名'],
  [{ topic: '伤亡' }, '14 名'],
  [{ topic: 'casualties' }, '27 名'],
  [{ kind: 'Deadlines', sort: 'date' }, '2014 年 2 月'],
])('%j holds %s', async (options, words) => {
  expect(wordsIn((await respond('figures', options)).message)).toContain(words);
});

test('the file of all figures comes with the first page and not again with the next', async () => {
  const { message } = await respond('figures', { export: 'csv' });
  expect(message.files).toHaveLength(1);
  const controls = message.components.flatMap((component) => (component.kind === 'row' ? component.controls : []));
  for (const control of controls) {
    if (control.kind === 'button') expect(control.request.options).not.toHaveProperty('export');
  }
});

test('a quote is one choice away, for the person alone, with its number in bold', async () => {
  const { message } = await respond('figures', { topic: '联科行动', kind: 'personnel' });
  const [select] = message.components.flatMap((component) => (component.kind === 'row' ? component.controls : []));
  if (select?.kind !== 'select') throw new Error('no select');
  const number = select.choices[0]?.value ?? '';
  const { answer, message: shown } = await respond(select.request.command, { [select.fills]: number });
  expect(shown.ephemeral).toBe(true);
  expect(answer).toMatchObject({ kind: 'quoted', span: { text: '7 137 人' } });
});

test('a kind that is none is told with those there are', async () => {
  expect((await sentences('figures', { kind: '香蕉' }))['zh-TW']).toMatch(/^沒有「香蕉」這一項；可選：金額、/u);
});

test.each([1, 2])('the longest topic still fits page %i', async (page) => {
  for (const topic of ['2013年 '.repeat(10).slice(0, 60), `${'%'.repeat(54)} 2013`]) {
    const options = { topic, kind: 'dates', sort: 'date', page };
    expect(faults((await respond('figures', options)).message)).toEqual([]);
  }
});

describe('with a chart', () => {
  const draws = ({ components }: Message) => components.some(({ kind }) => kind === 'picture');

  test('bars stand above the list, which stays whole', async () => {
    const plain = await messageOf('figures', { kind: 'percentages' });
    const message = await messageOf('figures', { kind: 'percentages', chart: true });
    expect(draws(message)).toBe(true);
    expect(wordsIn(message)).toContain(wordsIn(plain));
    expect(await messageOf('figures', { kind: 'percentages', chart: false })).toEqual(plain);
  });

  test('what is no bar is counted in one line, and where nothing is, one sentence stands for the picture', async () => {
    expect(wordsIn(await messageOf('figures', { topic: '联海稳定团', chart: true }))).toMatch(/图中未画 \d+ 个数字/u);
    const dates = await messageOf('figures', { kind: 'dates', chart: true });
    expect(draws(dates)).toBe(false);
    expect(wordsIn(dates)).toContain('没有适合画成条形图的数字');
    expect(wordsIn(dates)).toContain('第13段');
  });

  test('the wish stays with the buttons, also beside an export', async () => {
    const message = await messageOf('figures', { chart: 'yes', export: 'csv' });
    expect(message.files?.map(({ name }) => name)).toEqual(['figures.png', 'figures.csv']);
    for (const { request } of buttonsIn(message)) expect(request.options).toMatchObject({ chart: true });
  });

  test.each(LANGUAGES)('every page fits, in %s', async (_, wording) => {
    for (const message of await everyPage('figures', { chart: true }, wording)) expect(faults(message)).toEqual([]);
    expect(faults(await messageOf('budget', { chart: true }, wording))).toEqual([]);
  });

  test('a topic of the completion, whichever, fits every limit', async () => {
    for (const topic of await valuesOf('figures', 'topic', '')) {
      expect(faults(await messageOf('figures', { topic, chart: true }))).toEqual([]);
    }
  });
});

test('the same figure of several documents stands side by side, on every page, and is never subtracted', async () => {
  const library = await severalDocuments();
  const options = { topic: '警察', compare: true };
  const { words, reply } = await exchanged({ command: 'figures', options }, {}, library);
  expect(words).toContain('52名 守护灯塔的警察共有 · A/78/902，第3段\n↳ 40名 守护灯塔的警察共有 · A/77/901，第3段');
  expect(words).not.toContain('12名');
  expect(reply?.answer).toMatchObject({ kind: 'quoted' });
  const one = await exchanged({ command: 'figures', options: { ...options, document: 'a-78-902' } }, {}, library);
  expect(one.words).toContain(zhCN.missing.comparison('警察'));
});
