import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../../src/answer/verify/check.ts';
import { printedOf } from '../../../src/answer/verify/compare/printed.ts';
import { findFacts } from '../../../src/answer/verify/facts/facts.ts';
import type { Library } from '../../../src/search/library.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { overlaps } from '../../../src/text/span.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const checked = async (text: string) => (await check(text, opened, null)).checked;

const PARAGRAPHS = REPORT.document.paragraphs;
const SENTENCES = PARAGRAPHS.flatMap(({ text }) =>
  sentences(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => sentence.length >= 8),
);
const sentence = fc.constantFrom(...SENTENCES);

describe('whatever is printed', () => {
  test('is verbatim, sentence by sentence', async () => {
    for (const text of SENTENCES) expect(await checked(text), text).toMatchObject({ text, outcome: 'verbatim' });
  });

  test('is verbatim in any part of 8 characters or more that cuts no number, date, name or negation', async () => {
    const part = fc.constantFrom(...PARAGRAPHS).chain((paragraph) =>
      fc.tuple(fc.nat(paragraph.text.length), fc.integer({ min: 8, max: 120 })).map(([start, length]) => ({
        paragraph,
        start,
        end: Math.min(start + length, paragraph.text.length),
      })),
    );
    await fc.assert(
      fc.asyncProperty(part, async ({ paragraph, start, end }) => {
        const text = paragraph.text.slice(start, end);
        const facts = printedOf(opened).find((each) => each.paragraph === paragraph)?.facts ?? [];
        const cuts = facts.some(
          (fact) =>
            (overlaps(fact, { start, end }) && (fact.start < start || fact.end > end)) ||
            (fact.key === 'not' && fact.end === start),
        );
        const isWhole = text === text.trim() && text.length >= 8 && /^(?![\uDC00-\uDFFF])/u.test(text);
        const tellsMore = findFacts(text, opened).some(({ key }) => !facts.some((fact) => fact.key === key));
        fc.pre(isWhole && !cuts && !tellsMore);
        expect(await checked(text)).toMatchObject({ outcome: 'verbatim' });
      }),
      { numRuns: 200 },
    );
  });
});

describe('nothing altered is called verbatim', () => {
  const altered = async (text: string, original: string) => {
    fc.pre(text !== original);
    const { outcome } = await checked(text);
    expect(outcome, `${text} for ${original}`).not.toMatch(/^verbatim/u);
  };

  test('a digit', async () => {
    const change = fc
      .tuple(sentence, fc.nat(), fc.integer({ min: 1, max: 9 }))
      .filter(([text]) => /\d/u.test(text))
      .map(([text, which, by]) => {
        const places = Array.from(text.matchAll(/\d/gu), ({ index }) => index);
        const at = places[which % places.length] as number;
        return [text.slice(0, at) + ((Number(text[at]) + by) % 10) + text.slice(at + 1), text] as const;
      });
    await fc.assert(
      fc.asyncProperty(change, ([text, original]) => altered(text, original)),
      { numRuns: 100 },
    );
  });

  test('a name', async () => {
    const NAMES = [
      '马里',
      '南苏丹',
      '刚果民主共和国',
      '索马里',
      '联黎部队',
      '马里稳定团',
      '非洲联盟',
      '安全理事会',
      '大会',
    ];
    const change = fc
      .tuple(sentence, fc.constantFrom(...NAMES), fc.constantFrom(...NAMES))
      .filter(([text, name, other]) => text.includes(name) && name !== other)
      .map(([text, name, other]) => [text.replace(name, other), text] as const);
    await fc.assert(
      fc.asyncProperty(change, ([text, original]) => altered(text, original)),
      { numRuns: 100 },
    );
  });

  test('a negation left out or put in', async () => {
    const change = fc
      .tuple(sentence, fc.nat(), fc.boolean())
      .map(([text, which, isLeftOut]) => {
        const places = Array.from(text.matchAll(isLeftOut ? /没有|[不未]/gu : /(?<=\p{Script=Han})[将能可继]/gu));
        const place = places[which % places.length];
        if (!place) return [text, text] as const;
        const put = isLeftOut ? '' : `不${place[0]}`;
        return [text.slice(0, place.index) + put + text.slice(place.index + place[0].length), text] as const;
      })
      .filter(([text, original]) => text !== original);
    await fc.assert(
      fc.asyncProperty(change, ([text, original]) => altered(text, original)),
      { numRuns: 100 },
    );
  });

  test.each([
    ['207名军事人员和12 807名警察人员', '207', '85 207'],
    ['即减少 3.25', '3.25', '3.25 亿'],
    ['100 000 名军警人员被长期部署到外地', '100 000', '将近 100 000'],
    ['苏丹在独立两年后，依然面临各种各样的政治、安全和发展挑战', '苏丹', '南苏丹'],
    ['依赖特派团而独立维持稳定', '', '不'],
  ])('a part that is cut so that it says something else: %s', async (text, posted, printed) => {
    const { outcome, differences } = await checked(text);
    expect(outcome).toBe('altered');
    expect(differences).toMatchObject([{ posted, printed, grave: true }]);
  });
});

describe('what is altered', () => {
  test.each([
    ['超过119个国家派遣了85 702名军事人员', [['changed', '85 702', '85 207', true]]],
    [
      '一个工作组将明确规定环境中对设备的不断变化的要求。',
      [['left_out', '', '在新的和更为具有挑战性的维持和平', false]],
    ],
    ['联科行动将缩编至大约 7 137 人', [['changed', '大约 7 137', '7 137', true]]],
    ['由维持和平行动部担任共同主席', [['changed', '维持和平行动部', '维持和乎行动部', false]]],
    ['协助利比里亚政府建立国家机构', [['changed', '利比里亚', '利比亚', false]]],
    ['维持和平预算总额比上一年度减少了 5%,即减少 32 500 万美元', [['changed', '32 500 万', '3.25 亿', false]]],
    ['马里稳定团目前仍重点支持北部安全局势稳定', [['changed', '仍', '还', false]]],
  ])('%s', async (text, expected) => {
    const { outcome, differences } = await checked(text);
    expect(outcome).toBe('altered');
    expect(differences.map(({ kind, posted, printed, grave }) => [kind, posted, printed, grave])).toEqual(expected);
  });

  test('is said to be joined where its parts stand in different places', async () => {
    const text = '马里稳定团在与武装团体的对话进程中也发挥了关键作用，安全理事会授权设立新特派团并加强其他特派团';
    const { outcome, differences } = await checked(text);
    expect(outcome).toBe('altered');
    expect(differences.map(({ kind }) => kind)).toContain('joined');
  });

  test('is said to be joined where whole sentences between are left out', async () => {
    const text = '这些都是巨大的任务，最重要的是政治上的支持，联合国维持和平行动反映了国际社会的决心。';
    const { outcome, differences } = await checked(text);
    expect(outcome).toBe('altered');
    expect(differences.map(({ kind }) => kind)).toContain('joined');
  });
});

test.each(['是的', '好', '？！'])('%s is too short to be sought', async (text) => {
  expect(await checked(text)).toEqual({ text, outcome: 'not_found', quote: null, differences: [], also: [] });
});
