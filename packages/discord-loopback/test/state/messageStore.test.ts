import { expect, test } from 'vitest';
import { writeMessage } from '../../src/people/personMessage.ts';
import { answerMessage, dropMessage, isShownTo } from '../../src/state/messageStore.ts';
import { person } from '../../src/state/person.ts';
import { createState } from '../../src/state/state.ts';
import { cards, text } from '../bodies.ts';

const interaction = {
  id: '1',
  token: 't',
  type: 2,
  label: '/ask',
  person: person({ userId: '42', name: 'reader' }),
  createdAt: 0,
  commandName: 'ask',
  followUps: [],
  settle: () => {},
};
const state = () => createState('7', () => 0);

test('A reply names the command that was used, a follow-up does not', () => {
  const reply = answerMessage(state(), interaction, cards(text('x')), false);
  expect(reply.interaction).toMatchObject({ id: '1', type: 2, name: 'ask', user: { id: '42' } });
  expect(answerMessage(state(), interaction, cards(text('x')), true).interaction).toBeUndefined();
});

test('An ephemeral message is shown to its asker alone', () => {
  const hidden = answerMessage(state(), interaction, { ...cards(text('x')), flags: (1 << 15) | 64 }, false);
  expect([isShownTo(hidden, '42'), isShownTo(hidden, '43')]).toEqual([true, false]);
});

test('What is dropped twice is announced once', () => {
  const kept = state();
  const seen: string[] = [];
  kept.watchers.add(({ kind }) => seen.push(kind));
  const { id } = writeMessage(kept, person(), 'x');
  dropMessage(kept, id);
  dropMessage(kept, id);
  expect(seen).toEqual(['MESSAGE_DELETE']);
});
