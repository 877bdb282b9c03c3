import { describe, expect, test } from 'vitest';
import { completeSection, missionMeant, sectionMeant } from '../../src/command/meant.ts';
import type { Message } from '../../src/presentation/message.ts';
import { UserError } from '../../src/presentation/wording/wording.ts';
import { library } from '../library.ts';
import { respond, wordsIn } from '../presentation/messages.ts';
import { valuesOf } from './command.ts';

const opened = await library();

test('a mission that must be meant and is not is a mistake', () => {
  expect(missionMeant('mlwdt', opened).id).toBe('MINUSMA');
  expect(missionMeant('马里', opened).id).toBe('MALI');
  for (const typed of ['MINUSCA', '稳定团', 'constructor', ''])
    expect(() => missionMeant(typed, opened)).toThrow(UserError);
});

describe('a section is meant', () => {
  test.each([
    ['五', '五'],
    ['第五节', '五'],
    ['第五節', '五'],
    ['a', 'A'],
    ['Ａ', 'A'],
    ['安全和安保', '五'],
    ['軍事特遣隊', 'A'],
    ['2013年', '二'],
  ])('by %s: %s', (typed, numeral) => {
    expect(sectionMeant(typed, opened).section.numeral).toBe(numeral);
  });

  test.each(['', ' ', '第', '节', '第节', '¹', '九', 'constructor'])('but not by %j', (typed) => {
    expect(() => sectionMeant(typed, opened)).toThrow(UserError);
  });

  test('by every choice', () => {
    for (const { value } of completeSection('', opened))
      expect(sectionMeant(value, opened).section.numeral).toBe(value);
  });
});

test('a topic completes without a word typed, and by acronym', async () => {
  expect((await valuesOf('figures', 'topic', '')).length).toBeGreaterThan(0);
  expect(await valuesOf('figures', 'topic', 'minustah')).toContain('联海稳定团 MINUSTAH');
});

test('a topic that is chosen is the thing of that name, and heads the list by it', async () => {
  for (const command of ['figures', 'timeline']) {
    for (const [typed, id] of [
      ['马里稳定团', 'MINUSMA'],
      ['马里', 'MALI'],
    ] as const) {
      const [chosen = ''] = await valuesOf(command, 'topic', typed);
      const [byName, byId] = await Promise.all([chosen, id].map((topic) => respond(command, { topic })));
      expect(byName?.answer).toEqual(byId?.answer);
      expect(wordsIn(byName?.message as Message)).toContain(`${chosen}：`);
    }
  }
});
