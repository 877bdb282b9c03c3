import { expect, test } from 'vitest';
import type { Message } from '../../src/presentation/message.ts';
import { valuesOf } from '../command/command.ts';
import { respond, wordsIn } from '../presentation/messages.ts';

test('completes without a word typed, and by acronym', async () => {
  expect((await valuesOf('figures', 'topic', '')).length).toBeGreaterThan(0);
  expect(await valuesOf('figures', 'topic', 'minustah')).toContain('联海稳定团 MINUSTAH');
});

test('what is chosen is the thing of that name, and heads the list by it', async () => {
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
