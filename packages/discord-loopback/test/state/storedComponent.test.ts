import { expect, test } from 'vitest';
import { storeComponents } from '../../src/state/storedComponent.ts';
import { option, row, select, text } from '../bodies.ts';

test('Components without an id are counted from 1 around those that have one', () => {
  const stored = storeComponents([{ type: 17, components: [text('a'), { ...text('b'), id: 2 }, text('c')] }]);
  expect(stored[0]?.id).toBe(1);
  expect(stored[0]?.components?.map(({ id }) => id)).toEqual([3, 2, 4]);
});

test('What the bot left out comes back with its default', () => {
  expect(storeComponents([{ type: 17, accent_color: null, components: [{ type: 14 }] }])).toEqual([
    {
      type: 17,
      id: 1,
      accent_color: null,
      spoiler: false,
      components: [{ type: 14, id: 2, spacing: 1, divider: true }],
    },
  ]);
  expect(storeComponents([row(select('s', option('A', 'a')))])[0]?.components?.[0]).toMatchObject({
    min_values: 1,
    max_values: 1,
  });
});

test('Media of any component come back as Discord would have fetched them', () => {
  const media = { url: 'https://un.org/a.png' };
  const fetched = { id: '0', url: media.url, proxy_url: media.url };
  const [section, gallery, file] = storeComponents([
    { type: 9, components: [text('x')], accessory: { type: 11, media } },
    { type: 12, items: [{ media }] },
    { type: 13, file: media },
  ]);
  expect(section?.accessory).toMatchObject({ id: 3, media: fetched, description: null });
  expect(gallery).toMatchObject({ items: [{ media: fetched, spoiler: false }] });
  expect(file).toMatchObject({ file: fetched });
});

test('A component that names a file of the message comes back with its address, name and size', () => {
  const url = 'http://127.0.0.1/attachments/1/2/a.csv';
  const a = { id: '2', filename: 'a.csv', size: 3, url, proxy_url: url, content_type: 'text/csv' };
  const [card] = storeComponents([{ type: 17, components: [{ type: 13, file: { url: 'attachment://a.csv' } }] }], [a]);
  const shown = { url: 'attachment://a.csv' };
  const [gallery] = storeComponents([{ type: 12, items: [{ media: shown, description: '图' }] }], [a]);
  expect(gallery).toMatchObject({ items: [{ description: '图', media: { url, attachment_id: '2' } }] });
  expect(card?.components?.[0]).toEqual({
    type: 13,
    id: 2,
    spoiler: false,
    name: 'a.csv',
    size: 3,
    file: { id: '2', url, proxy_url: url, content_type: 'text/csv', attachment_id: '2' },
  });
});
