import { expect, test } from 'vitest';
import { conditionOf } from '../../../src/report/figures/figure.ts';
import { figuresOf } from './read.ts';

const conditions = (text: string) => figuresOf(text).map((figure) => conditionOf(figure)?.text ?? null);

test('a number holds under the condition that its sentence names before it', () => {
  expect(conditions('事实上，若不包括新的特派团，预算减少了 5%，即减少 3 亿美元。')).toEqual([
    '若不包括新的特派团',
    '若不包括新的特派团',
  ]);
});

test.each(['预算减少了 5%。', '预算减少了 5%，若不包括新的特派团则不然。', '若减少 5%，仍然足够。'])(
  '%s names none',
  (text) => {
    expect(conditions(text)).toEqual([null]);
  },
);
