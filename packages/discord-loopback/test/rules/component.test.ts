import { expect, test } from 'vitest';
import type { Body } from '../../src/protocol/json.ts';
import { componentViolations } from '../../src/rules/component.ts';
import { button, option, row, select, text } from '../bodies.ts';

const paths = (component: Body) => componentViolations({ component, path: 'c' }).map(({ path }) => path);
const link = { type: 2, style: 5, label: 'Page', url: 'https://undocs.org/A/70/95' };
const numbered = (count: number) => Array.from({ length: count }, (_, index) => option(`o${index}`, `v${index}`));

test('A button needs a custom_id, a link a url, and neither has the other', () => {
  expect(paths(button('Go', 'go'))).toEqual([]);
  expect(paths(link)).toEqual([]);
  expect(paths({ type: 2, style: 1, label: 'Go' })).toEqual(['c.custom_id']);
  expect(paths({ ...link, url: undefined })).toEqual(['c.url']);
  expect(paths({ ...link, custom_id: 'go' })).toEqual(['c.custom_id']);
  expect(paths({ ...button('Go', 'go'), url: link.url })).toEqual(['c.url']);
});

test('A button shows a label of at most 80 code points, or an emoji', () => {
  expect(paths(button('𠀀'.repeat(80), 'go'))).toEqual([]);
  expect(paths(button('𠀀'.repeat(81), 'go'))).toEqual(['c.label']);
  expect(paths(button(' ', 'go'))).toEqual(['c.label']);
  expect(paths({ type: 2, style: 1, custom_id: 'go', emoji: { name: '📖' } })).toEqual([]);
});

test('A custom_id is 1 to 100 code points long', () => {
  expect(paths(button('Go', '马'.repeat(100)))).toEqual([]);
  expect(paths(button('Go', '马'.repeat(101)))).toEqual(['c.custom_id']);
  expect(paths(button('Go', ''))).toEqual(['c.custom_id']);
});

test('A row holds up to five buttons or one select alone', () => {
  const five = Array.from({ length: 5 }, (_, index) => button('Go', `go:${index}`));
  expect(paths(row(...five))).toEqual([]);
  expect(paths(row(...five, button('Go', 'go:6')))).toEqual(['c.components']);
  expect(paths(row(select('s', option('A', 'a'))))).toEqual([]);
  expect(paths(row(select('s', option('A', 'a')), button('Go', 'go')))).toEqual(['c.components']);
  expect(paths(row())).toEqual(['c.components']);
  expect(paths(row(text('no control')))).toContain('c.components.0.type');
});

test('A select has 1 to 25 options with values of their own', () => {
  expect(paths(select('s', ...numbered(25)))).toEqual([]);
  expect(paths(select('s', ...numbered(26)))).toEqual(['c.options']);
  expect(paths(select('s'))).toEqual(['c.options']);
  expect(paths(select('s', option('A', 'same'), option('B', 'same')))).toEqual(['c.options']);
});

test('A select keeps its texts and its number of values within the limits', () => {
  const one = option('A', 'a');
  expect(paths(select('s', option('标'.repeat(100), 'v'.repeat(100))))).toEqual([]);
  expect(paths(select('s', option('标'.repeat(101), 'v')))).toEqual(['c.options.0.label']);
  expect(paths(select('s', option('l', 'v'.repeat(101))))).toEqual(['c.options.0.value']);
  expect(paths(select('s', { ...one, description: 'd'.repeat(101) }))).toEqual(['c.options.0.description']);
  expect(paths({ ...select('s', one), placeholder: 'p'.repeat(150) })).toEqual([]);
  expect(paths({ ...select('s', one), placeholder: 'p'.repeat(151) })).toEqual(['c.placeholder']);
  expect(paths({ ...select('s', one), max_values: 2 })).toEqual(['c.max_values']);
  expect(paths({ ...select('s', one, option('B', 'b')), min_values: 2 })).toEqual(['c.max_values']);
  expect(paths(select('s', { ...one, default: true }, { ...option('B', 'b'), default: true }))).toEqual(['c.options']);
  expect(paths({ type: 3, options: [one] })).toEqual(['c.custom_id']);
});

test('A section holds up to three texts and a button or thumbnail', () => {
  const section = (count: number, accessory?: Body) => ({
    type: 9,
    components: Array(count).fill(text('x')),
    accessory,
  });
  expect(paths(section(3, link))).toEqual([]);
  expect(paths(section(4, link))).toEqual(['c.components']);
  expect(paths(section(1))).toEqual(['c.accessory']);
});

test('A file component shows an upload, not an address', () => {
  expect(paths({ type: 13, file: { url: 'attachment://a.csv' } })).toEqual([]);
  expect(paths({ type: 13, file: { url: 'https://cdn/a.csv', attachment_id: '2' } })).toEqual([]);
  expect(paths({ type: 13, file: { url: 'https://un.org/a.csv' } })).toEqual(['c.file.url']);
});

test('A gallery holds 1 to 10 items, each described in at most 1024 code points', () => {
  const item = (description?: string) => ({
    media: { url: 'attachment://a.png' },
    ...(description ? { description } : {}),
  });
  expect(paths({ type: 12, items: [item(), item('𠀀'.repeat(1024))] })).toEqual([]);
  expect(paths({ type: 12, items: [] })).toEqual(['c.items']);
  expect(paths({ type: 12, items: Array.from({ length: 11 }, () => item()) })).toEqual(['c.items']);
  expect(paths({ type: 12, items: [item('图'.repeat(1025))] })).toEqual(['c.items.0.description']);
});

test('A text display holds text, a container no container, and nothing else is a component', () => {
  expect(paths(text('x'))).toEqual([]);
  expect(paths(text(' \n'))).toEqual(['c.content']);
  expect(paths({ type: 17, components: [text('x'), row(link), { type: 14 }] })).toEqual([]);
  expect(paths({ type: 17, components: [{ type: 17, components: [text('x')] }] })).toEqual(['c.components.0.type']);
  expect(paths({ type: 4 })).toEqual(['c.type']);
});
