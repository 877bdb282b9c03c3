import { expect, test } from 'vitest';
import { modalViolations } from '../../src/rules/modal.ts';
import { input, labelled, modal, row } from '../bodies.ts';

const found = (data: ReturnType<typeof modal>) => modalViolations(data, 'data').map(({ path }) => path);
const inLabel = (more: object) => modal(labelled('Why?', { ...input('why'), ...more }));
const inRow = (more: object) => modal(row({ ...input('why'), label: 'Why?', ...more }));

test('A text input may stand in a row or under a label', () => {
  expect(found(modal(row({ ...input('a'), label: 'A' }), labelled('B', input('b'))))).toEqual([]);
  expect(
    found(modal(labelled('𠀀'.repeat(45), { ...input('a'.repeat(100)), min_length: 10, max_length: 4000 }))),
  ).toEqual([]);
});

test.each<[string, ReturnType<typeof modal>, string]>([
  ['no title', { ...inLabel({}), title: '' }, 'data.title'],
  ['a title of 46', { ...inLabel({}), title: 't'.repeat(46) }, 'data.title'],
  ['no custom_id', { ...inLabel({}), custom_id: '' }, 'data.custom_id'],
  ['a custom_id of 101', { ...inLabel({}), custom_id: 'c'.repeat(101) }, 'data.custom_id'],
  ['no component', modal(), 'data.components'],
  ['six components', modal(...Array.from('abcdef', (id) => labelled(id, input(id)))), 'data.components'],
  ['two inputs of one custom_id', modal(labelled('A', input('a')), labelled('B', input('a'))), 'data.components'],
  [
    'a row of two',
    modal(row({ ...input('a'), label: 'A' }, { ...input('b'), label: 'B' })),
    'data.components.0.components',
  ],
  ['a row with an input without a label', inRow({ label: undefined }), 'data.components.0.components.0.label'],
  ['a label above a label', inLabel({ label: 'Why?' }), 'data.components.0.component.label'],
  ['a label of 46', modal(labelled('l'.repeat(46), input('a'))), 'data.components.0.label'],
  [
    'a description of 101',
    modal({ ...labelled('A', input('a')), description: 'd'.repeat(101) }),
    'data.components.0.description',
  ],
  ['a button', modal(row({ type: 2, style: 1, label: 'A', custom_id: 'a' })), 'data.components.0.components.0.type'],
  ['a text display', modal({ type: 10, content: 'x' }), 'data.components.0.type'],
  ['a style of 3', inLabel({ style: 3 }), 'data.components.0.component.style'],
  ['a placeholder of 101', inLabel({ placeholder: 'p'.repeat(101) }), 'data.components.0.component.placeholder'],
  ['a value beyond its length', inLabel({ value: 'xx', max_length: 1 }), 'data.components.0.component.value'],
  ['a length of 4001', inLabel({ max_length: 4001 }), 'data.components.0.component.max_length'],
  ['a range upside down', inLabel({ min_length: 5, max_length: 4 }), 'data.components.0.component.max_length'],
])('%s is refused', (_, data, path) => {
  expect(found(data)).toEqual([path]);
});
