import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldPrint } from '../../../../src/answer/verify/facts/likePrint.ts';
import { unfold } from '../../../../src/text/fold.ts';
import { hostileText } from '../../../presentation/hostile.ts';

test.each([
  ['“安全道路”，', '「安全道路」,'],
  ['联合国—非洲联盟', '联合国——非洲联盟'],
  ['85 207名。', '８５，２０７名.'],
  ['維持\u200b和平', '维持和平'],
  ['〔原文〕', '[原文]'],
])('%j is as good a copy as %j', (a, b) => {
  expect(foldPrint(a).text).toBe(foldPrint(b).text);
});

test.each([
  ['一，二', '一、二'],
  ['一，二', '一二'],
  ['一。二', '一，二'],
  ['85 207', '85 702'],
])('%j is no copy of %j', (a, b) => {
  expect(foldPrint(a).text).not.toBe(foldPrint(b).text);
});

test('every character knows where it comes from', () => {
  fc.assert(
    fc.property(hostileText(), (raw) => {
      const folded = foldPrint(raw);
      expect(folded.starts).toHaveLength(folded.text.length + 1);
      expect(folded.ends).toHaveLength(folded.text.length);
      for (let at = 0; at < folded.text.length; at++) {
        const { start, end } = unfold(folded, at, at + 1);
        expect(end).toBeGreaterThan(start);
      }
    }),
  );
});
