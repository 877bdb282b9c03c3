import { expect, test } from 'vitest';
import { storeEmbeds } from '../../src/state/storedEmbed.ts';

test('Embeds come back trimmed, rich and with their fields filled in', () => {
  const embed = { title: ' x ', description: null, fields: [{ name: 'n ', value: 'v' }] };
  expect(storeEmbeds([embed])).toEqual([
    { type: 'rich', title: 'x', fields: [{ name: 'n', value: 'v', inline: false }] },
  ]);
});
