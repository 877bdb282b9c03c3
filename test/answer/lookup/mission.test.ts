import { describe, expect, test } from 'vitest';
import { card } from '../../../src/answer/lookup/mission.ts';
import type { Entity } from '../../../src/report/names/entity.ts';
import { isAbout } from '../../../src/report/names/mention.ts';
import { findMentions } from '../../../src/report/names/mentions.ts';
import { overlaps } from '../../../src/text/span.ts';
import { library } from '../../library.ts';

const opened = await library();
const GAZETTEER = opened.gazetteer;
const MISSIONS = GAZETTEER.all.filter(({ kind }) => kind === 'mission');
const entity = (id: string) => GAZETTEER.get(id) as Entity;
const idsOf = (id: string) => {
  const { about, mentions } = card(entity(id), opened);
  return { about: about.map((quote) => quote.paragraph.id), mentions: mentions.map((quote) => quote.paragraph.id) };
};

test('there are 26 missions', () => {
  expect(MISSIONS).toHaveLength(26);
});

describe.each(MISSIONS.map((mission) => [mission.id, mission] as const))('the card of %s', (_, mission) => {
  const { about, mentions } = card(mission, opened);
  const quotes = [...about, ...mentions];

  test('says something, and every quote mentions it', () => {
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) {
      const found = findMentions(quote.paragraph.text, GAZETTEER).filter((mention) => mention.entity.id === mission.id);
      expect(found.some(({ span }) => overlaps(span, quote))).toBe(true);
    }
  });

  test('quotes whole the paragraphs about it, and of others only what mentions it', () => {
    for (const quote of about) {
      expect(quote.text).toBe(quote.paragraph.text);
      expect(isAbout(findMentions(quote.text, GAZETTEER), mission)).toBe(true);
    }
    const subjects = new Set(about.map(({ paragraph }) => paragraph));
    expect(mentions.filter(({ paragraph }) => subjects.has(paragraph))).toEqual([]);
  });

  test('shows every mention once', () => {
    for (const { paragraph } of opened.passages) {
      const found = findMentions(paragraph.text, GAZETTEER).filter((mention) => mention.entity.id === mission.id);
      for (const { span } of found) {
        expect(quotes.filter((quote) => quote.paragraph === paragraph && overlaps(span, quote))).toHaveLength(1);
      }
    }
  });

  test('goes through the report in order', () => {
    const places = (list: typeof about) =>
      list.map(({ paragraph }) => opened.passages.findIndex((p) => p.paragraph === paragraph));
    for (const list of [about, mentions]) expect(places(list)).toEqual(places(list).toSorted((a, b) => a - b));
  });
});

describe('what a mission’s card is about', () => {
  test.each([
    ['MINUSMA', 15],
    ['UNMISS', 9],
    ['UNISFA', 10],
    ['UNMIL', 14],
    ['MINUSTAH', 16],
    ['UNFICYP', 20],
    ['AMISOM', 21],
  ])('%s: paragraph %d', (id, about) => {
    expect(idsOf(id).about).toContain(about);
  });

  test('of another body or a place, too', () => {
    expect(idsOf('UNSC').mentions.length).toBeGreaterThan(5);
    const mali = idsOf('MALI');
    expect([...mali.about, ...mali.mentions]).toContain(15);
  });
});

test('a name that the report does not mention has an empty card', () => {
  const unknown: Entity = { ...entity('UNMIL'), id: 'MINUSCA' };
  expect(card(unknown, opened)).toEqual({ entity: unknown, about: [], mentions: [], figures: [] });
});

test('a number that a deadline says is not told twice', () => {
  const unoci = opened.gazetteer.get('UNOCI');
  if (!unoci) throw new Error('The gazetteer has no UNOCI');
  const told = card(unoci, opened).figures.map(({ quote, said: { start, end } }) =>
    quote.paragraph.text.slice(start, end),
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('联科行动将缩编至 7 137 人');
});
