import { expect, test } from 'vitest';
import { at, lengthWithin, unique } from '../../src/protocol/violation.ts';

test('Paths are joined by dots, empty parts vanish', () => {
  expect(at('data', 'components', 0, 'label')).toBe('data.components.0.label');
  expect(at('', 'flags')).toBe('flags');
});

test('A length is measured in code points, both bounds included', () => {
  expect(lengthWithin('𠀀𠀀', 2, 2, 'p')).toEqual([]);
  expect(lengthWithin('abc', 1, 2, 'p')).toEqual([{ path: 'p', message: 'must be 1 to 2 code points long, is 3' }]);
});

test('A value used three times is named once', () => {
  expect(unique(['a', 'b', 'a', 'a'], 'p', 'the name')).toEqual([
    { path: 'p', message: 'the name a is used more than once' },
  ]);
});
