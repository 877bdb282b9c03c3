import { expect, test } from 'vitest';
import { mentionViolations } from '../../src/rules/mentions.ts';

test('A message must say that it mentions nobody', () => {
  expect(mentionViolations({ parse: [] }, 'm')).toEqual([]);
  expect(mentionViolations({ parse: [], replied_user: false, users: [] }, 'm')).toEqual([]);
  expect(mentionViolations(undefined, 'm')).toEqual([{ path: 'm', message: 'must be { parse: [] }' }]);
  expect(mentionViolations({}, 'm')).toHaveLength(1);
  expect(mentionViolations({ parse: ['users'] }, 'm')).toHaveLength(1);
  expect(mentionViolations({ parse: [], users: ['1'] }, 'm')).toEqual([
    { path: 'm.users', message: 'must mention nobody' },
  ]);
  expect(mentionViolations({ parse: [], replied_user: true }, 'm')).toHaveLength(1);
});
