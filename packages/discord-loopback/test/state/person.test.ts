import { expect, test } from 'vitest';
import { HOME_GUILD, person } from '../../src/state/person.ts';

test('Whoever is not described is a member of the home server', () => {
  expect(person()).toMatchObject({ guildId: HOME_GUILD, locale: 'en-US', install: 'guild', moderates: false });
});

test('In a group nobody is of a server, and the bot came along with one of them', () => {
  const group = person({ group: true });
  expect(group).toMatchObject({ guildId: null, install: 'user' });
  expect([person().channelId, person({ guildId: null }).channelId]).not.toContain(group.channelId);
});

test('A direct message has a channel of its own and no server', () => {
  const direct = person({ guildId: null, userId: '42' });
  expect(direct).toMatchObject({ guildId: null, userId: '42' });
  expect(direct.channelId).not.toBe(person().channelId);
});
