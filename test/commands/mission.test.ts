import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { missionMeant } from '../../src/command/meant.ts';
import { choices, sentences, valuesOf } from '../command/command.ts';
import { library } from '../library.ts';
import { hostileText } from '../presentation/hostile.ts';
import { buttonsIn, LANGUAGES, messageOf, quotesIn, respond, wordsIn } from '../presentation/messages.ts';

const opened = await library();

describe('/mission', () => {
  test.each([
    '马里稳定团',
    '馬里穩定團',
    '馬利穩定團',
    'minusma',
    'ＭＩＮＵＳＭＡ',
    'MINUSMA',
    'mlwdt',
    'mali wendingtuan',
  ])('shows the card of the mission that %s means', async (name) => {
    const { answer, message } = await respond('mission', { name });
    expect(answer).toMatchObject({ kind: 'quoted', span: null });
    expect(wordsIn(message)).toMatch(/^联合国马里多层面综合稳定团\n/u);
    expect(quotesIn(message)[0]?.paragraph.id).toBe(15);
  });

  test('has a shorter card for other bodies, and one for places', async () => {
    expect(wordsIn(await messageOf('mission', { name: '安理会' }))).toMatch(/安全理事会/u);
    expect(wordsIn(await messageOf('mission', { name: '马里' }))).toMatch(/^马里\n/u);
  });

  test.each(['nansudan', 'shijieyinhang', 'feimeng'])(
    'shows the card of the only name that %s spells whole',
    async (name) => {
      const message = await messageOf('mission', { name });
      expect(wordsIn(message)).toMatch(/^(?:南苏丹|世界银行|非洲联盟)/u);
    },
  );

  test.each(['乌干达', '烏干達', 'Uganda'])(
    'has the paragraphs that print a name of no gazetteer: %s',
    async (name) => {
      const { answer, message } = await respond('mission', { name });
      expect(answer).toMatchObject({ kind: 'quoted', quotes: [{ paragraph: { id: 58 } }] });
      expect(wordsIn(message)).toContain('不在名录中');
    },
  );

  test('gives near names for an unknown one, each a press away', async () => {
    const { answer, message } = await respond('mission', { name: 'MINUSCA' });
    expect(answer).toEqual({ kind: 'nothing_found', missing: { what: 'name', name: 'MINUSCA' }, nearest: [] });
    expect(wordsIn(message)).toContain('您要找的是不是：');
    expect(buttonsIn(message).map(({ request }) => request)).toContainEqual({
      command: 'mission',
      options: { name: 'MINUSMA' },
    });
  });

  test('offers nothing for what is like no name', async () => {
    const message = await messageOf('mission', { name: '§§' });
    expect(buttonsIn(message)).toEqual([]);
    expect(wordsIn(message)).toBe('语料未提及“§§”。');
  });

  test('says that a name is wanted', async () => {
    expect((await sentences('mission', { name: '' }))['zh-TW']).toBe('請填寫「名稱」。');
  });
});

describe('choices', () => {
  test.each([
    ['Traditional', '馬里穩定團'],
    ['usage of Taiwan', '馬利'],
    ['acronym', 'minus'],
    ['pinyin', 'mali'],
    ['initials', 'mlwdt'],
    ['a slip', 'MINUSAM'],
    ['a place', '马里'],
  ])('by %s: %s', async (_, typed) => {
    expect(await valuesOf('mission', 'name', typed)).toContain('MINUSMA');
  });

  test('are the missions while nothing is typed', async () => {
    expect(await valuesOf('mission', 'name', '')).toHaveLength(25);
    expect((await valuesOf('mission', 'name', ''))[0]).toBe('MINUSMA');
  });

  test('stay within Discord’s limits, whatever is typed, in whatever language', async () => {
    const typed = fc.oneof(hostileText(5), fc.constantFrom('联合国', 'un', 'l', '部'));
    await fc.assert(
      fc.asyncProperty(typed, fc.constantFrom(...LANGUAGES), async (text, [, wording]) => {
        await choices('mission', 'name', text, wording);
      }),
    );
  });

  test('are each the entity they say', async () => {
    for (const { value } of await choices('mission', 'name', '联合国'))
      expect(missionMeant(value, opened).id).toBe(value);
  });
});
