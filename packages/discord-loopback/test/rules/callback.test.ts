import { expect, test } from 'vitest';
import { callbackViolations } from '../../src/rules/callback.ts';
import type { Interaction } from '../../src/state/interaction.ts';
import { person } from '../../src/state/person.ts';
import { cards, input, labelled, modal, text } from '../bodies.ts';

const found = (type: number, callback: number, data?: unknown, openedBy = 2) => {
  const opener: Interaction = {
    id: '1',
    token: 't',
    type: openedBy,
    label: '/ask',
    person: person(),
    createdAt: 0,
    followUps: [],
    settle: () => {},
  };
  const interaction = { ...opener, type, ...(type === 5 ? { opener } : {}) };
  const body = { type: callback, ...(data === undefined ? {} : { data }) };
  return callbackViolations(body, interaction, cards(text('before'))).map(({ path }) => path);
};
const message = cards(text('x'));

test('Each interaction takes the callbacks that suit it', () => {
  expect([found(2, 4, message), found(2, 5), found(3, 4, message), found(3, 6), found(3, 7, message)].flat()).toEqual(
    [],
  );
  expect(found(4, 8, { choices: [] })).toEqual([]);
  expect(found(2, 7, message)).toEqual(['type']);
  expect(found(2, 6)).toEqual(['type']);
  expect(found(4, 5)).toEqual(['type']);
  expect(found(2, 8, { choices: [] })).toEqual(['type']);
});

test('Deferring takes no flag but EPHEMERAL, a deferred update no data at all', () => {
  expect(found(2, 5, { flags: 64 })).toEqual([]);
  expect(found(2, 5, { flags: 64 | (1 << 15) })).toEqual(['data.flags']);
  expect(found(3, 6, { flags: 64 })).toEqual(['data']);
});

test('A modal may answer all but a completion and a modal', () => {
  const form = modal(labelled('Why?', input('why')));
  expect([found(2, 9, form), found(3, 9, form)].flat()).toEqual([]);
  expect([found(5, 9, form), found(4, 9, form)]).toEqual([['type'], ['type']]);
  expect(found(3, 9, { ...form, title: '' })).toEqual(['data.title']);
});

test('The submission of a modal takes messages, and updates only where a component opened it', () => {
  expect([found(5, 4, message), found(5, 5)].flat()).toEqual([]);
  expect([found(5, 7, message), found(5, 6)]).toEqual([['type'], ['type']]);
  expect([found(5, 7, message, 3), found(5, 6, undefined, 3)].flat()).toEqual([]);
});

test('Messages and choices inside a callback are looked into', () => {
  expect(found(2, 4, {})).toContain('data');
  expect(found(4, 8, {})).toEqual(['data.choices']);
  expect(found(4, 8, { choices: [{ name: '', value: 'v' }] })).toEqual(['data.choices.0.name']);
  expect(found(4, 8, { choices: [{ name: 'n', value: 2013 }] })).toEqual([]);
});
