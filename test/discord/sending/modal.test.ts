import { type APIModalSubmission, ComponentType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { modalOf, typedInto } from '../../../src/discord/sending/modal.ts';
import type { Form } from '../../../src/presentation/message.ts';

const FORM: Form = {
  title: '标题',
  label: '第几段？',
  hint: '段号',
  longest: 200,
  request: { command: 'feedback', options: { question: '几人？' } },
  fills: 'expected',
};

test('a form becomes a modal with one labelled input', () => {
  expect(modalOf(FORM, undefined)).toEqual({
    custom_id: '0/feedback?question=几人？&expected~',
    title: '标题',
    components: [
      {
        type: 18,
        label: '第几段？',
        description: '段号',
        component: { type: 4, custom_id: 'input', style: 1, required: false, max_length: 200 },
      },
    ],
  });
});

test('a form that no custom_id holds is a bug', () => {
  const long = { ...FORM, request: { command: 'feedback', options: { question: '维'.repeat(100) } } };
  expect(() => modalOf(long, undefined)).toThrow(RangeError);
  expect(modalOf(long, '维'.repeat(100)).custom_id).toBe('0/feedback?question@&expected~');
});

const submitted = (custom_id: string, value: string): APIModalSubmission => ({
  custom_id: 'x',
  components: [
    { type: ComponentType.Label, id: 1, component: { type: ComponentType.TextInput, id: 2, custom_id, value } },
  ],
});

test('what was typed is read from that input alone', () => {
  expect(typedInto(submitted('input', '第15段'))).toBe('第15段');
  expect(typedInto(submitted('other', '第15段'))).toBe('');
  expect(typedInto({ custom_id: 'x', components: [] })).toBe('');
});
