import { expect, test } from 'vitest';
import { invalidForm } from '../../src/protocol/discordError.ts';

test('Violations nest along their paths, several on one place', () => {
  const { status, body } = invalidForm([
    { path: 'data.flags', message: 'a' },
    { path: 'data.flags', message: 'b' },
    { path: '', message: 'c' },
  ]);
  expect(status).toBe(400);
  expect(body).toMatchObject({
    code: 50035,
    errors: { _errors: [{ message: 'c' }], data: { flags: { _errors: [{ message: 'a' }, { message: 'b' }] } } },
  });
});
