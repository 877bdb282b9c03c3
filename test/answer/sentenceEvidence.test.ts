import { expect, test } from 'vitest';
import { evidenceIn } from '../../src/answer/sentenceEvidence.ts';
import { paragraph } from '../corpus.ts';
import { library } from '../library.ts';

const opened = await library();

test('what one sentence says together counts more than what several say apart', () => {
  const [together = 0, apart = 0, nothing] = evidenceIn(opened, [paragraph(75), paragraph(76), paragraph(20)], {
    text: '全球维持和平培训需求评估',
  });
  expect(together).toBeGreaterThan(apart);
  expect(nothing).toBeLessThan(apart);
});

test('words that stand for the question’s own count by their weight', () => {
  const evidence = (weight: number) =>
    evidenceIn(opened, [paragraph(13)], { text: '裁', also: [{ text: '缩编', weight }] })[0] ?? 0;
  expect(evidence(0.5)).toBeGreaterThan(0);
  expect(evidence(1)).toBeCloseTo(2 * evidence(0.5));
});

test('the same is said twice, whatever was kept', () => {
  const ask = () => evidenceIn(opened, [paragraph(15)], { text: '法国军队' });
  expect(ask()).toEqual(ask());
});
