import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/answer/answer.ts';
import { verify } from '../../../src/answer/verify/verify.ts';
import type { Library } from '../../../src/search/library.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { hostileText } from '../../presentation/hostile.ts';

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
