import { expect, test } from 'vitest';
import { attachmentName, attachmentReferences } from '../../src/protocol/attachmentReference.ts';

test('Only the scheme attachment:// names an attachment', () => {
  expect(attachmentName('attachment://a.csv')).toBe('a.csv');
  expect(attachmentName('https://un.org/attachment://a.csv')).toBeUndefined();
});

test('References are found in files, thumbnails, galleries and embeds, by name or by id', () => {
  const media = (name: string) => ({ url: `attachment://${name}` });
  const components = [
    {
      type: 17,
      components: [
        { type: 13, file: media('a') },
        { type: 9, accessory: { type: 11, media: media('b') } },
      ],
    },
    { type: 12, items: [{ media: { url: 'http://x/c', attachment_id: '3' } }, { media: { url: 'https://un.org' } }] },
  ];
  expect(attachmentReferences(components, 'components')).toEqual([
    { path: 'components.0.components.0.file.url', name: 'a' },
    { path: 'components.0.components.1.accessory.media.url', name: 'b' },
    { path: 'components.1.items.0.media.attachment_id', id: '3' },
  ]);
  expect(attachmentReferences([{ image: media('d') }], '')).toEqual([{ path: '0.image.url', name: 'd' }]);
});
