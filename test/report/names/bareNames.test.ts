import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/report/names/mentions.ts';
import { REPORT } from '../../corpus.ts';
import { GAZETTEER } from '../gazetteer.ts';

const bareNames = (text: string) =>
  findMentions(text, GAZETTEER)
    .filter(({ form }) => form === 'bare')
    .map(({ entity, span }) => `${text.slice(span.start, span.end)} ${entity.id}`);

test('the report takes up a mission by a bare name in exactly these places', () => {
  const found = REPORT.document.paragraphs.flatMap(({ id, text }) => bareNames(text).map((bare) => `${id} ${bare}`));
  expect(found).toEqual([
    '8 稳定团 MONUSCO',
    '8 稳定团 MONUSCO',
    '9 特派团 UNMISS',
    '11 特派团 UNAMID',
    '14 特派团 UNMIL',
    '15 稳定团 MINUSMA',
    '16 稳定团 MINUSTAH',
    '16 稳定团 MINUSTAH',
    '17 特派团 UNDOF',
    '18 特派团 UNIFIL',
  ]);
});

describe('a bare name is resolved', () => {
  test.each([
    ['马里稳定团在北部行动。稳定团还保护平民。', ['稳定团 MINUSMA']],
    ['聯黎部隊與各方接觸。特派團採取了措施。', ['特派團 UNIFIL']],
    ['达尔富尔混合行动继续部署。该特派团的任务期限已延长。', ['特派团 UNAMID']],
  ])('%s', (text, bare) => {
    expect(bareNames(text)).toEqual(bare);
  });
});

describe('a bare name is no mention', () => {
  test.each([
    ['when no mission is named before', '特派团采取了措施。联黎部队也是。'],
    ['when two missions are named equally often', '联黎部队和观察员部队不同。特派团由团长负责。'],
    ['when two missions end so', '马里稳定团和联刚稳定团都在非洲。稳定团保护平民。'],
    ['when no mission named ends so', '联黎部队在南部。稳定团保护平民。'],
    ['when many or any are meant', '联黎部队继续行动。各特派团、新特派团、两个特派团、维持和平特派团都一样。'],
    ['when it begins a longer word', '联黎部队继续行动。特派团之间的合作由特派团团长和特派团支助小组负责。'],
    [
      'when it ends the name of a mission that is not in the gazetteer',
      '联黎部队继续行动。联伊特派团和黎巴嫩特派团也是。',
    ],
  ])('%s', (_, text) => {
    expect(bareNames(text)).toEqual([]);
  });
});
