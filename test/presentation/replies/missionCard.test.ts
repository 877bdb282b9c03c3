import { describe, expect, test } from 'vitest';
import { card } from '../../../src/answer/lookup/mission.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { ACCENT } from '../../../src/presentation/message.ts';
import { entityButtons, entityLabel, missionMessage } from '../../../src/presentation/replies/missionCard.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { type Wording, zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { zhTW } from '../../../src/presentation/wording/zhTW.ts';
import type { Entity } from '../../../src/report/names/entity.ts';
import { library } from '../../library.ts';
import { buttonsIn, everyPage, joined, LANGUAGES, messageOf, quotesIn, wordsIn } from '../messages.ts';

const opened = await library();
const { all, get } = opened.gazetteer;
const entity = (id: string) => get(id) as Entity;
const first = (id: string, wording: Wording) => wordsIn(missionMessage(card(entity(id), opened), [], 1, wording));

describe('a card', () => {
  test('gives the names in three forms, the acronym and the place', () => {
    const english = 'United Nations Multidimensional Integrated Stabilization Mission in Mali';
    expect(first('MINUSMA', zhCN)).toMatch(/^联合国马里多层面综合稳定团\n马里稳定团 · MINUSMA · 马里\n聯合國馬里/u);
    expect(first('MINUSMA', zhTW)).toMatch(/^聯合國馬里多層面綜合穩定團\n馬里穩定團 · MINUSMA · 馬里\n联合国马里/u);
    expect(first('MINUSMA', enUS)).toMatch(new RegExp(`^${english}\n[^\n]*MINUSMA · Mali\n联合国马里`, 'u'));
    for (const wording of [zhCN, zhTW]) expect(first('MINUSMA', wording)).toContain(` · ${english}\n`);
  });

  test('goes on with the paragraphs about it, then those that mention it', () => {
    const { about, mentions } = card(entity('UNMIL'), opened);
    const [heading, other] = [zhCN.mission.about(about.length), zhCN.mission.mentions(mentions.length)];
    expect(first('UNMIL', zhCN)).toMatch(new RegExp(`\\n${heading}\\n“[\\s\\S]*\\n${other}\\n“`, 'u'));
    const quotes = quotesIn(missionMessage({ entity: entity('UNMIL'), about, mentions, figures: [] }, [], 1, zhCN));
    expect(quotes[0]?.paragraph.id).toBe(about[0]?.paragraph.id);
  });

  test('of a place has a button to each mission there', async () => {
    const buttons = buttonsIn(await messageOf('mission', { name: 'MALI' }));
    expect(buttons.map(({ request }) => request.options.name)).toContain('MINUSMA');
  });

  test('says so when the corpus does not mention it', () => {
    const message = missionMessage({ entity: entity('UNMIL'), about: [], mentions: [], figures: [] }, [], 1, zhCN);
    expect(wordsIn(message)).toContain('语料未提及该名称。');
    expect(message.accent).toBe(ACCENT.nothingFound);
    expect(faults(message)).toEqual([]);
  });
});

describe.each(LANGUAGES)('walking the pages in %s', (_, wording) => {
  test.each(all.map(({ id }) => id))('of %s shows every quote exactly once, in order', async (id) => {
    const pages = await everyPage('mission', { name: id }, wording);
    for (const page of pages) expect(faults(page)).toEqual([]);
    const { about, mentions } = card(entity(id), opened);
    expect(joined(pages.flatMap(quotesIn))).toEqual(joined([...about, ...mentions]));
  });
});

describe('labels', () => {
  test.each([
    ['zh-CN', zhCN, '马里稳定团 MINUSMA'],
    ['zh-TW', zhTW, '馬里穩定團 MINUSMA'],
    ['en-US', enUS, 'United Nations Multidimensional Integrated Stabilization Mission in Mali MINUSMA'],
  ] as const)('in %s', (_, wording, label) => {
    expect(entityLabel(entity('MINUSMA'), wording)).toBe(label);
  });

  test('are never empty, and fit a button', () => {
    for (const [, wording] of LANGUAGES) {
      for (const each of all) {
        expect(entityLabel(each, wording)).not.toBe('');
        expect(faults({ accent: 0, components: [entityButtons([each], wording)] })).toEqual([]);
      }
    }
  });

  test('stand on five buttons at most', () => {
    expect(entityButtons(all, zhCN).controls).toHaveLength(5);
  });
});
