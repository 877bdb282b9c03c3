import { expect, test } from 'vitest';
import { buttonData, selectData } from '../../src/people/componentData.ts';
import { writeMessage } from '../../src/people/personMessage.ts';
import { person } from '../../src/state/person.ts';
import { createState } from '../../src/state/state.ts';
import { storeComponents } from '../../src/state/storedComponent.ts';
import { button, option, row, select } from '../bodies.ts';

const message = {
  ...writeMessage(createState('1', Date.now), person(), ''),
  components: storeComponents([
    row(button('Go', 'go'), { ...button('No', 'no'), disabled: true }),
    row({ ...select('pick', option('A', 'a'), option('B', 'b')), max_values: 1 }),
  ]),
};

test('A press and a choice say which control they were made on', () => {
  expect(buttonData(message, 'go')).toEqual({ component_type: 2, custom_id: 'go' });
  expect(selectData(message, 'pick', ['b'])).toEqual({ component_type: 3, custom_id: 'pick', values: ['b'] });
});

test('Nobody can use a control that is missing, disabled or of another kind', () => {
  expect(() => buttonData(message, 'gone')).toThrow('no control "gone"');
  expect(() => buttonData(message, 'no')).toThrow('is disabled');
  expect(() => buttonData(message, 'pick')).toThrow('of type 3, not 2');
});

test('Only offered values can be chosen, as many as the select takes', () => {
  expect(() => selectData(message, 'pick', ['c'])).toThrow('no option "c"');
  expect(() => selectData(message, 'pick', ['a', 'b'])).toThrow('takes 1 to 1 values');
});
