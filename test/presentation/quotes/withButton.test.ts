import { expect, test } from 'vitest';
import { faults } from '../../../src/presentation/fit/faults.ts';
import type { Message } from '../../../src/presentation/message.ts';
import { button, display, line, row } from '../../../src/presentation/quotes/quotation.ts';
import { withButton } from '../../../src/presentation/quotes/withButton.ts';

const text = (words: string): Message => ({ accent: 0, components: [display(line('body', words))] });
const more = button('x', { command: 'help', options: {} });

test('a button comes into the last row, or into one of its own', () => {
  const once = withButton(text('x'), more);
  expect(withButton(once, more).components).toEqual([...text('x').components, row(more, more)]);
});

test('a sixth button, or one below a select, gets a row of its own', () => {
  const full = { ...text('x'), components: [...text('x').components, row(more, more, more, more, more)] };
  expect(withButton(full, more).components).toEqual([...full.components, row(more)]);
  const select = { kind: 'select', placeholder: 'x', request: more.request, fills: 'y', choices: [] } as const;
  const below = { ...text('x'), components: [row(select)] };
  expect(withButton(below, more).components).toEqual([row(select), row(more)]);
});

test('a full message stays as it is', () => {
  const full = text('字'.repeat(2_999));
  expect(faults(full)).toEqual([]);
  expect(withButton(full, more)).toBe(full);
});
