import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../src/report/names/entity.ts';
import type { Mention } from '../../../src/report/names/mention.ts';
import { findMentions } from '../../../src/report/names/mentions.ts';
import { fold } from '../../../src/text/fold.ts';
import { overlaps } from '../../../src/text/span.ts';
import { REPORT } from '../../corpus.ts';
import { entity, GAZETTEER } from '../gazetteer.ts';
import expected from '../mentions.json' with { type: 'json' };

/** Paragraphs by numbers, paragraphs by form as printed, and mentions in the whole report; places have numbers only. */
interface Expected {
  readonly paras: readonly number[];
  readonly forms?: Readonly<Record<string, readonly number[]>>;
  readonly mentions?: number;
}

const FOUND = REPORT.document.paragraphs.flatMap(({ id, text }) =>
  findMentions(text, GAZETTEER)
    .filter(({ form }) => form === 'name')
    .map(({ entity, span }) => ({ id, entity, form: text.slice(span.start, span.end) })),
);

const shown = (text: string): string[] =>
  findMentions(text, GAZETTEER).map(({ entity, span }) => `${entity.id} ${text.slice(span.start, span.end)}`);

describe('the report names each entity in exactly these paragraphs', () => {
  test.each(Object.entries<Expected>(expected))('%s', (id, { paras, forms, mentions }) => {
    const found = FOUND.filter((mention) => mention.entity.id === id);
    const numbered = found.filter((mention) => typeof mention.id === 'number');
    expect([...new Set(numbered.map((mention) => mention.id))]).toEqual(paras);
    if (forms) {
      const printed = [...new Set(numbered.map(({ form }) => form))].map((form) => [
        form,
        [...new Set(numbered.filter((mention) => mention.form === form).map((mention) => mention.id))],
      ]);
      expect(Object.fromEntries(printed)).toEqual(forms);
    }
    if (mentions) expect(found).toHaveLength(mentions);
  });

  test('and names nothing else', () => {
    expect(Object.keys(expected).toSorted()).toEqual(GAZETTEER.all.map(({ id }) => id).toSorted());
  });
});

describe('a name is never found inside a longer one', () => {
  test.each([
    ['非索特派团支助办', ['UNSOA 非索特派团支助办']],
    ['主管后勤的副秘书长和助理秘书长', []],
    ['扩大会员国的参与，召开部长代表大会', []],
    ['维和部队由维和部派出', ['DPKO 维和部']],
    ['南苏丹与苏丹', ['SOUTH_SUDAN 南苏丹', 'SUDAN 苏丹']],
    ['索马里与马里', ['SOMALIA 索马里', 'MALI 马里']],
    ['红海地区、司法国家机构、其中非政府组织', []],
  ])('%s', (text, mentions) => {
    expect(shown(text)).toEqual(mentions);
  });
});

describe('names match as people type them', () => {
  test.each([
    ['馬里穩定團何時成立', ['MINUSMA 馬里穩定團', 'MALI 馬里']],
    ['賴比瑞亞特派團', ['UNMIL 賴比瑞亞特派團', 'LIBERIA 賴比瑞亞']],
    ['联合国－非洲联盟和平与安全联合工作队', ['AUUN_TF 联合国－非洲联盟和平与安全联合工作队']],
    ['ＭＩＮＵＳＭＡ的预算', ['MINUSMA ＭＩＮＵＳＭＡ']],
    ["What was minusma's budget?", ['MINUSMA minusma']],
    ['the Security  Council met in Ivory Coast', ['UNSC Security  Council', 'COTE_DIVOIRE Ivory Coast']],
    ['刚果（金）和刚果(金)', ['DRC 刚果（金）', 'DRC 刚果(金)']],
    ['联合国 马里 办事处', ['UNOM 联合国 马里 办事处', 'MALI 马里']],
  ])('%s', (text, mentions) => {
    expect(shown(text)).toEqual(mentions);
  });
});

describe('Latin names are whole words', () => {
  test.each(['AUDIT', 'EUROPEAN', 'MINUSMA2', 'A/67/632', 'UNMILITARY'])('%s names nothing', (text) => {
    expect(shown(text)).toEqual([]);
  });

  test('an acronym of up to three letters counts only in capitals: its and sag are words', () => {
    expect(shown('its sag, au Mali')).toEqual(['MALI Mali']);
    expect(shown('ITS 与 AU 及 ＥＵ')).toEqual(['ITS ITS', 'AU AU', 'EU ＥＵ']);
  });
});

describe('the full names of the Liberia and Libya missions are told apart', () => {
  test.each([
    ['联利特派团', 'UNMIL'],
    ['联利支助团', 'UNSMIL'],
    ['联合国利比亚支助团', 'UNSMIL'],
    ['联合国利比亚特派团', 'UNMIL'],
    ['联合国利比里亚特派团', 'UNMIL'],
  ])('%s is %s', (text, id) => {
    expect(findMentions(text, GAZETTEER)[0]?.entity).toBe(entity(id));
  });
});

describe('for any text', () => {
  const names = fc.constantFrom(...GAZETTEER.all.flatMap(namesOf));
  const text = fc
    .array(fc.oneof(names, fc.string({ unit: 'binary', maxLength: 5 }), fc.constantFrom('特派团', '，', ' ', '該')))
    .map((parts) => parts.join(''));

  test('what is found folds to a name of the entity, in order', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const mentions = findMentions(raw, GAZETTEER);
        for (const { entity, span, form } of mentions) {
          const found = fold(raw.slice(span.start, span.end)).text;
          if (form === 'name') expect(namesOf(entity).map((name) => fold(name).text)).toContain(found);
        }
        expect(mentions.map(({ span }) => span.start)).toEqual(
          mentions.map(({ span }) => span.start).toSorted((a, b) => a - b),
        );
      }),
    );
  });

  test('bodies do not overlap one another, nor do places', () => {
    const apart = (mentions: readonly Mention[]) =>
      mentions.every((mention, index) => index === 0 || !overlaps(mention.span, (mentions[index - 1] as Mention).span));
    fc.assert(
      fc.property(text, (raw) => {
        const mentions = findMentions(raw, GAZETTEER);
        expect(apart(mentions.filter(({ entity }) => entity.kind === 'place'))).toBe(true);
        expect(apart(mentions.filter(({ entity }) => entity.kind !== 'place'))).toBe(true);
      }),
    );
  });
});

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
