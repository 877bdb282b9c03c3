import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/answer/answer.ts';
import { verify } from '../../../src/answer/verify/verify.ts';
import type { Library } from '../../../src/search/library.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { hostileText } from '../../presentation/hostile.ts';
import { severalDocuments } from '../../search/severalDocuments.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const checked = async (text: string) => (await verify(text, opened)).sentences;

const outcomes = async (text: string): Promise<[string, Outcome][]> =>
  (await checked(text)).map((sentence) => [sentence.text, sentence.outcome]);

const SENTENCE = '这种可快速部署的援助仍然供不应求。';
const OTHER = '最重要的是政治上的支持。';

describe('what a person writes round a quote is no part of it', () => {
  test.each([
    SENTENCE,
    `“${SENTENCE}”`,
    `「${SENTENCE}」。`,
    `报告说：“${SENTENCE}”`,
    `据秘书长报告，${SENTENCE}`,
    `报告第36段指出：${SENTENCE}`,
    `“${SENTENCE}”（A/68/652，第36段）`,
    `${SENTENCE}（A/68/652, para. 36）`,
    `${SENTENCE}——A/68/652，第36段`,
    `> ${SENTENCE}\n大家怎么看？`,
    `> “${SENTENCE}”\n**A/68/652，第36段** · 三. 履行授权职能`,
    `**${SENTENCE.slice(0, 8)}**${SENTENCE.slice(8)}`,
    `这种可快速部署的援助\n仍然供不应求。`,
    `群里有人贴了这一句“${SENTENCE}”，是真的吗？`,
  ])('%j', async (text) => {
    expect(await outcomes(text)).toEqual([[SENTENCE, 'verbatim']]);
  });
});

describe('several sentences', () => {
  test('are checked one by one', async () => {
    expect(await outcomes(`${SENTENCE}${OTHER.replace('政治', '经济')}${OTHER}`)).toEqual([
      [SENTENCE, 'verbatim'],
      ['最重要的是经济上的支持。', 'altered'],
      [OTHER, 'verbatim'],
    ]);
  });

  test.each(['……', '〔…〕', ' [...] ', '…'])('with %j between, each piece by itself', async (mark) => {
    expect(await outcomes(`这种可快速部署的援助${mark}${OTHER}`)).toEqual([
      ['这种可快速部署的援助', 'verbatim'],
      [OTHER, 'verbatim'],
    ]);
  });

  test('that are printed often are found where the one before is', async () => {
    const [first, second] = REPORT.document.paragraphs.filter(({ id }) => id === 89);
    expect(second).toBeUndefined();
    const places = (await checked('这些都是巨大的任务。为应付这些挑战，联合国维持和平')).map(
      ({ quote }) => quote?.paragraph,
    );
    expect(places).toEqual([first, first]);
  });

  test('beyond 120 are counted, not checked', async () => {
    const { sentences, unchecked } = await verify('维持和平。'.repeat(130), opened);
    expect([sentences.length, unchecked]).toEqual([120, 10]);
  });
});

const summed = async (text: string) =>
  (await checked(text)).map(({ outcome, quote, differences }) => ({
    outcome,
    id: quote?.paragraph.id,
    grave: differences.filter(({ grave }) => grave).map(({ posted, printed }) => [posted, printed]),
  }));

describe('as people type and paste', () => {
  test.each([
    ['安理會還注意到秘書長打算部署聯合國警衞隊', 21],
    ['維持和平行動部加強了觀察員部隊的自衞能力', 17],
    ['而⻢里稳定团将在 2014 年制订一个保护平⺠战略。', 26],
    ['特别是琼莱州建设行动基地和〝安全道路〞，并加强预警和快速反应能力。', 9],
    ['从非洲联盟─联合国达尔富尔混合行动', 4],
    ['最重要的是政\u2063治上的支\u00AD持。', 89],
  ])('%s is printed, but for forms of characters', async (text, id) => {
    expect(await summed(text)).toEqual([{ outcome: 'verbatim_folded', id, grave: [] }]);
  });

  test.each([
    ['安全理事会于2013-11-12通过了第2124(2013)号决议', 21],
    ['安全理事会于12/11/2013通过了第2124(2013)号决议', 21],
    ['安全理事会于二○一三年十一月十二日通过了第2124(2013)号决议', 21],
    ['超过119个国家派遣了捌万伍仟贰佰零柒名军事人员和12 807名警察人员', 2],
    ['2013/14年度联合国维持和平预算总额约为7.5 billion美元', 5],
    ['预算总额比上一年度减少了百分之五,即减少 325 million 美元。', 5],
    ['支付了三百万美元的索赔款', 62],
    ['2013 年 4 月，联合国马里多层面综合稳定团获得授权。', 15],
    ['最重要的是政治上的支持。。', 89],
  ])('%s is altered, and not gravely', async (text, id) => {
    expect(await summed(text)).toEqual([{ outcome: 'altered', id, grave: [] }]);
  });

  test.each([
    ['安全理事会于2012-11-12通过了第2124(2013)号决议', '2012-11-12', '2013 年 11 月 12 日'],
    ['到 2013 年 6 月，联科行动将缩编至 7 137 人', '2013 年 6 月', '2014 年 6 月'],
    ['法国军队增加了存在。', '增加', '减少'],
    ['到 2014 年 6 月，联科行动已缩编至 7 137 人', '已', '将'],
    ['在黎巴嫩北部，联合国驻黎巴嫩临时部队继续通过既有的联络和协调安排与各方接触', '北', '南'],
    ['办公室的报告和建议将予以公开', '公开', '保密'],
    ['85207名警察人员和12 807名警察人员', '警察', '军事'],
  ])('%s is gravely altered', async (text, posted, printed) => {
    const [sentence] = await summed(text);
    expect(sentence).toMatchObject({ outcome: 'altered', grave: [[posted, printed]] });
  });

  test.each(['在马里，法国军队增加了存在', '共有27名维和人员死于疾病', '办公室的报告将公开发布', '在黎巴嫩北部'])(
    'of %s nothing is claimed',
    async (text) => {
      expect(await summed(text)).toMatchObject([{ outcome: 'nearest' }]);
    },
  );

  test('a quote has whole clauses', async () => {
    const [sentence] = await checked('核心领域提供支');
    expect([sentence?.outcome, sentence?.quote?.text]).toEqual(['verbatim', '在 15 个核心领域提供支助']);
  });

  test.each(['不', '1月', '马里', '85 207 ', '，', '。', '“', '2013-11-12 ', '3/21 '])(
    'of %j again and again only a few pieces are made',
    async (unit) => {
      const sentences = await checked(unit.repeat(4000 / unit.length));
      expect(sentences.length).toBeLessThanOrEqual(20);
      expect(sentences.filter(({ outcome }) => outcome !== 'not_found')).toEqual([]);
    },
  );
});

test('a longer quote is not judged by the words in its quotation marks', async () => {
  const text = '特派团力求在高风险地区、特别是琼莱州建设行动中心和“安全道路”，并加强预警和快速反应能力。';
  expect(await outcomes(text)).toEqual([[text, 'altered']]);
  const agreement = '对于推动充分执行2014年4月19日具有里程碑意义的“关于关系正常化原则的第一项协议”而言是非常重要的。';
  expect(await outcomes(agreement)).toEqual([[agreement, 'altered']]);
});

test('what looks like an attribution and stands in the report, changed, is checked with the rest', async () => {
  const text =
    '正如秘书长最新的报告所指出的，为了谨慎规划，正在制订联利特派团达到其剩余兵力时提供紧急安全支助的应急备选办法';
  expect(await outcomes(text)).toEqual([[text, 'altered']]);
});

test.each(['', ' \n ', '……', '“”', '**', '<@123456789012345678>', '（A/68/652，第15段）'])(
  'in %j there is no sentence',
  async (text) => {
    expect(await checked(text)).toEqual([]);
  },
);

test('takes any text, and cuts every quote from its paragraph', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(40), async (text) => {
      for (const { quote, outcome } of await checked(text)) {
        expect(quote === null).toBe(outcome === 'not_found');
        if (quote) expect(quote.paragraph.text).toContain(quote.text);
      }
    }),
    { numRuns: 150 },
  );
});

test('of several documents all that print a sentence are named, each symbol once', async () => {
  const { sentences } = await verify('渔业部门每年检修灯塔两次。灯塔的光不得熄灭。', await severalDocuments());
  expect(sentences.map(({ outcome, quote, also }) => [outcome, quote?.paragraph.document.id, also.length])).toEqual([
    ['verbatim', 'a-78-902', 1],
    ['verbatim', 'lighthouse-convention', 0],
  ]);
  expect(sentences[0]?.also.map(({ document, id }) => [document.id, id])).toEqual([['a-77-901', 2]]);
});
