import { expect, test } from 'vitest';
import { nameFaults } from '../../src/ingest/nameFaults.ts';

test('a name belongs to the first entry that has it, in whichever script', () => {
  const owners = new Map<string, string>();
  expect(nameFaults({ id: 'A', names: ['马里', '马里'], inBothScripts: [] }, owners)).toEqual([]);
  expect(nameFaults({ id: 'B', names: ['馬里'], inBothScripts: [] }, owners)).toEqual([
    'B: “马里” is also a name of A',
  ]);
});

test('a Traditional form is that of its Simplified one', () => {
  const inBothScripts = [
    { zh: '马里', zhHant: '馬里' },
    { zh: '马里', zhHant: '海地' },
  ];
  expect(nameFaults({ id: 'A', names: [], inBothScripts }, new Map())).toEqual([
    'A: 海地 is not the Traditional form of 马里',
  ]);
});
