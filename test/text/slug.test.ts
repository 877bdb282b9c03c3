import { expect, test } from 'vitest';
import { slug } from '../../src/text/slug.ts';

test.each([
  ['A/68/652', 'a-68-652'],
  ['S/RES/2098(2013)', 's-res-2098-2013'],
  ['《Light_house》.en', 'light-house-en'],
  ['灯塔', ''],
])('%s becomes %s', (name, short) => {
  expect(slug(name)).toBe(short);
});
