import { expect, test } from 'vitest';
import { HOME_GUILD, person } from '../../src/loopback/person.ts';

test('Whoever is not described is a member of the home server', () => {
  expect(person()).toMatchObject({ guildId: HOME_GUILD, locale: 'en-US', install: 'guild', moderates: false });
});

test('A direct message has a channel of its own and no server', () => {
  const direct = person({ guildId: null, userId: '42' });
  expect(direct).toMatchObject({ guildId: null, userId: '42' });
  expect(direct.channelId).not.toBe(person().channelId);
});
