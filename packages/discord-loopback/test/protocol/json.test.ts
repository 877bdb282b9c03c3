import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asBodies, asBody, asList, asNumber, asText, withoutNulls } from '../../src/protocol/json.ts';

test('Whatever arrives can be read as anything without throwing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect([typeof asText(value), typeof asNumber(value)]).toEqual(['string', 'number']);
      expect([Array.isArray(asList(value)), Array.isArray(asBody(value))]).toEqual([true, false]);
      for (const body of asBodies(value)) expect(body).toBeTypeOf('object');
    }),
  );
});

test('Nulls vanish at any depth, lists keep their length', () => {
  expect(withoutNulls({ a: null, b: [{ c: null }, 1], d: false })).toEqual({ b: [{}, 1], d: false });
});
