import { expect, test } from 'vitest';
import { embedViolations } from '../../src/rules/embed.ts';

const field = (name: string, value: string) => ({ name, value });
const paths = (embeds: readonly unknown[]) => embedViolations(embeds, 'embeds').map(({ path }) => path);

test.each([
  ['title', { title: 'x'.repeat(256) }, { title: 'x'.repeat(257) }],
  ['description', { description: '字'.repeat(4096) }, { description: '字'.repeat(4097) }],
  ['footer.text', { footer: { text: 'x'.repeat(2048) } }, { footer: { text: 'x'.repeat(2049) } }],
  ['author.name', { author: { name: 'x'.repeat(256) } }, { author: { name: 'x'.repeat(257) } }],
  ['fields.0.name', { fields: [field('x'.repeat(256), 'v')] }, { fields: [field('x'.repeat(257), 'v')] }],
  ['fields.0.value', { fields: [field('n', 'x'.repeat(1024))] }, { fields: [field('n', 'x'.repeat(1025))] }],
  ['fields', { fields: Array(25).fill(field('n', 'v')) }, { fields: Array(26).fill(field('n', 'v')) }],
])('An embed may fill its %s to the limit and no further', (path, good, bad) => {
  expect(paths([good])).toEqual([]);
  expect(paths([bad])).toEqual([`embeds.0.${path}`]);
});

test('All embeds together hold 6000 code points, and there are at most ten', () => {
  const half = { description: '𠀀'.repeat(3000) };
  expect(paths([half, half])).toEqual([]);
  expect(paths([half, half, { title: 'x' }])).toEqual(['embeds']);
  expect(paths(Array(10).fill({ title: 'x' }))).toEqual([]);
  expect(paths(Array(11).fill({ title: 'x' }))).toEqual(['embeds']);
});

test('White space around a text does not count, and a field cannot consist of it', () => {
  expect(paths([{ title: ` ${'x'.repeat(256)} ` }])).toEqual([]);
  expect(paths([{ fields: [field(' ', 'v')] }])).toEqual(['embeds.0.fields.0.name']);
});
