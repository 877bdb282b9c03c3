import { expect, test } from 'vitest';
import { mentionsIn } from '../../src/state/mentions.ts';
import { createState } from '../../src/state/state.ts';

const state = createState('123', Date.now);

test('a text mentions whom it names, each once, and the author it replies to', () => {
  const [bot] = mentionsIn(state, '<@123>', []).mentions;
  if (!bot) throw new Error('nobody was mentioned');
  expect(bot).toMatchObject({ id: '123', bot: true });
  expect(mentionsIn(state, '<@!7> <@7> <@&9>', [bot])).toMatchObject({
    mentions: [{ id: '7' }, { id: '123' }],
    mention_roles: ['9'],
    mention_everyone: false,
  });
});

test('everyone is mentioned by name', () => {
  expect(['@everyone', '@here', 'everyone'].map((text) => mentionsIn(state, text, []).mention_everyone)).toEqual([
    true,
    true,
    false,
  ]);
});
