import { expect, test } from 'vitest';
import { modalData } from '../../src/people/modalData.ts';
import type { Modal } from '../../src/state/modal.ts';
import { storeComponents } from '../../src/state/storedComponent.ts';
import { input, labelled, row } from '../bodies.ts';

const components = storeComponents([
  labelled('Which paragraph?', { ...input('number'), max_length: 3 }),
  row({ ...input('why'), label: 'Why?', required: false, value: 'as before', min_length: 2 }),
]);
const form: Modal = { custom_id: 'form', title: 'Form', components, token: 't' };

test('Values come back in the shape of the modal, with the ids that Discord gave', () => {
  expect(modalData(form, { number: '58', why: '因为' })).toEqual({
    custom_id: 'form',
    components: [
      { type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'number', value: '58' } },
      { type: 1, id: 3, components: [{ type: 4, id: 4, custom_id: 'why', value: '因为' }] },
    ],
  });
});

test('An input that is not touched keeps its value, and an optional one may be emptied', () => {
  const values = (fields: Record<string, string>) => JSON.stringify(modalData(form, fields).components);
  expect(values({ number: '1' })).toContain('"value":"as before"');
  expect(values({ number: '1', why: '' })).toContain('"value":""');
});

test('The client sends nothing that does not fit', () => {
  expect(() => modalData(form, {})).toThrow('The input "number" is required.');
  expect(() => modalData(form, { number: '1234' })).toThrow('The input "number" takes 0 to 3 characters.');
  expect(() => modalData(form, { number: '1', why: 'x' })).toThrow('The input "why" takes 2 to 4000 characters.');
  expect(() => modalData(form, { number: '1', who: 'x' })).toThrow('The modal has no input "who".');
});
