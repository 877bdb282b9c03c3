import { expect, test } from 'vitest';
import { makeLexicon, stems } from '../../../src/report/names/lexicon.ts';
import { wordsIn } from '../../../src/report/names/wordList.ts';

test.each([
  ['troops', 'troop'],
  ['policies', 'policy'],
  ['created', 'create'],
  ['training courses', 'train course'],
  ['progress', 'progress'],
])('%s and %s have the same stems', (one, other) => {
  expect(stems(one)).toEqual(stems(other));
});

test('words are looked up folded, and a word may stand in several rows', () => {
  const lexicon = makeLexicon(
    [
      { said: ['無人機'], means: ['无人驾驶系统'], weight: 1 },
      { said: ['无人机'], means: ['无人机队'], weight: 0.5 },
    ],
    [
      { en: ['Peacekeeping Operations'], zh: ['维持和平行动'] },
      { en: ['Blue helmets'], zh: ['維和人員', '维持和平行动'] },
    ],
    [{ id: 'CN', zh: '中国', zhHant: '中國', en: ['China'], aliases: ['中方'] }],
  );
  expect(lexicon.said).toEqual(['无人机']);
  expect(lexicon.glossary.get(stems('peacekeeping operation').join(' '))).toEqual(['维持和平行动']);
  expect(wordsIn(lexicon.inEnglish, '维和人员的维持和平行动').map(({ value }) => value)).toEqual([
    ['blue helmets'],
    ['peacekeeping operations', 'blue helmets'],
  ]);
  expect(lexicon.worldNamesInEnglish.get('china')?.id).toBe('CN');
});
