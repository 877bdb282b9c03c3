import { expect, test } from 'vitest';
import { commandData } from '../../src/people/commandData.ts';
import type { Command } from '../../src/state/state.ts';
import { ask } from '../bodies.ts';

const command: Command = { ...ask, id: '1', type: 1 };
const string = { type: 3, name: 'title', description: 'x', max_length: 3, choices: [{ name: 'A', value: 'a' }] };
const nested: Command = {
  id: '2',
  type: 1,
  name: 'corpus',
  options: [{ type: 2, name: 'set', options: [{ type: 1, name: 'title', options: [string] }] }],
};

test('Options carry the type they were registered with', () => {
  expect(commandData(command, [], { question: '马里', year: 2013 })).toEqual({
    id: '1',
    name: 'ask',
    type: 1,
    options: [
      { type: 3, name: 'question', value: '马里' },
      { type: 4, name: 'year', value: 2013 },
    ],
  });
});

test('Subcommands nest as Discord nests them', () => {
  expect(commandData(nested, ['set', 'title'], { title: 'a' }).options).toEqual([
    { type: 2, name: 'set', options: [{ type: 1, name: 'title', options: [{ type: 3, name: 'title', value: 'a' }] }] },
  ]);
  expect(() => commandData(nested, [], {})).toThrow('needs one of its subcommands');
  expect(() => commandData(nested, ['get'], {})).toThrow('no subcommand "get"');
});

test('The option being typed is focused and text, and required ones may be missing', () => {
  expect(
    commandData({ ...command, options: [{ ...ask.options[1], autocomplete: true }] }, [], { year: 20 }, 'year'),
  ).toEqual({
    id: '1',
    name: 'ask',
    type: 1,
    options: [{ type: 4, name: 'year', value: '20', focused: true }],
  });
  expect(() => commandData(command, [], { year: 20 }, 'year')).toThrow('has no autocomplete');
  expect(() => commandData(command, [], {}, 'question')).toThrow('needs a value');
});

test('What a client of Discord would not let anyone send is refused', () => {
  expect(() => commandData(command, [], {})).toThrow('The option "question" is required.');
  expect(() => commandData(command, [], { question: 'x', age: 1 })).toThrow('no option "age"');
  expect(() => commandData(command, [], { question: 1 })).toThrow('takes a string');
  expect(() => commandData(command, [], { question: 'x', year: 1900 })).toThrow('outside the limits');
  expect(() => commandData(nested, ['set', 'title'], { title: 'b' })).toThrow('no choice');
});

test('A file is named by its id, and comes beside the options', () => {
  const file = { id: '9', filename: 'a.txt', size: 1, url: 'u', proxy_url: 'u', content_type: 'text/plain' };
  const options = [{ name: 'file', description: 'x', type: 11, required: true }];
  const adding: Command = { id: '3', type: 1, name: 'add', options };
  expect(commandData(adding, [], { file })).toEqual({
    id: '3',
    name: 'add',
    type: 1,
    options: [{ type: 11, name: 'file', value: '9' }],
    resolved: { attachments: { 9: file } },
  });
  expect(() => commandData(adding, [], { file: '9' })).toThrow('takes a file');
  expect(() => commandData(command, [], { question: file })).toThrow('takes a string');
});
