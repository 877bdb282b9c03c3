import { expect, test } from 'vitest';
import { located } from '../../src/answer/located.ts';
import { library } from '../library.ts';

test.each([
  ['HAITI', 'MINUSTAH'],
  ['MALI', 'MINUSMA'],
])('what works in %s is %s among others', async (place, mission) => {
  const opened = await library();
  const entity = opened.gazetteer.get(place);
  if (!entity) throw new Error(`The gazetteer has no ${place}`);
  expect(located(entity, opened).map(({ id }) => id)).toContain(mission);
});

test('nothing works in a mission', async () => {
  const opened = await library();
  const entity = opened.gazetteer.get('MINUSMA');
  expect(entity && located(entity, opened)).toEqual([]);
});
