import { describe, expect, test } from 'vitest';
import { withReask } from '../../../src/discord/messages/reask.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import type { Message } from '../../../src/presentation/message.ts';
import { display, line } from '../../../src/presentation/quotes/quotation.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { buttonsIn } from '../../presentation/messages.ts';

const { reask } = zhCN.conversation;

describe('a message', () => {
  const text = (words: string): Message => ({ accent: 0, components: [display(line('body', words))] });

  test('gets the button in its last row, or in one of its own', () => {
    const once = withReask(text('x'), zhCN);
    const twice = withReask(once, zhCN);
    expect([once, twice].map(({ components }) => components.length)).toEqual([2, 2]);
    expect(buttonsIn(twice).map(({ label }) => label)).toEqual([reask, reask]);
  });

  test('that is full goes without', () => {
    const full = text('字'.repeat(2_995));
    expect(faults(full)).toEqual([]);
    expect(withReask(full, zhCN)).toBe(full);
  });
});
