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
