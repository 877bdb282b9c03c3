import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verify } from '../../../src/answer/verify/verify.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { toMarkdown } from '../../../src/presentation/markdown/markdown.ts';
import { shownQuestion } from '../../../src/presentation/markdown/question.ts';
import { ACCENT } from '../../../src/presentation/message.ts';
import { verifiedMessage } from '../../../src/presentation/replies/verified.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { hostileText } from '../hostile.ts';
import { buttonsIn, LANGUAGES, quotesIn, wordsIn } from '../messages.ts';

const opened = await library();
const message = async (text: string, wording = zhCN, page = 1) =>
  verifiedMessage(await verify(text, opened), text, page, wording);

const ALTERED = '超过119个国家派遣了85 702名军事人员和12 807名警察人员，联合国维持和平是一项大规模的复杂事业';
const VERBATIM = '这种可快速部署的援助仍然供不应求。';

describe('the reply to a check', () => {
  test('shows the text, then grave differences, then each sentence with what is printed', async () => {
    const reply = await message(`${ALTERED}。${VERBATIM}今晚吃饭吗？`);
    expect(reply.accent).toBe(ACCENT.nothingFound);
    expect(shownQuestion(reply.components)).toBe(`${ALTERED}。${VERBATIM}今晚吃饭吗？`);
    const words = wordsIn(reply);
    const order = [
      '核对引文：有改动 1 句',
      '85 702 ≠ 85 207 · A/68/652，第2段',
      '⚠️ 有改动',
      '✅ 逐字一致',
      '❌ 未找到',
      '今晚吃饭吗？',
    ];
    const places = order.map((each) => words.lastIndexOf(each));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const each of order) expect(words).toContain(each);
    expect(quotesIn(reply).map(({ paragraph }) => paragraph.id)).toEqual([2, 36]);
  });

  test('strikes through what is not printed', async () => {
    const { components } = await message(ALTERED);
    const texts = components.flatMap((component) => (component.kind === 'text' ? [toMarkdown(component.lines)] : []));
    expect(texts.join('\n')).toContain('~~85 702~~〔**85 207**〕名军事人员');
  });

  test('of what is verbatim is short, and has the colour of a quote', async () => {
    const reply = await message(VERBATIM);
    expect(reply.accent).toBe(ACCENT.quoted);
    expect(wordsIn(reply)).toContain('✅ 逐字一致\n“这种可快速部署的援助仍然供不应求。”\nA/68/652，第36段');
  });

  test('says of a correction that the source is wrong', async () => {
    const words = wordsIn(await message('由维持和平行动部担任共同主席'));
    expect(words).toContain('〔原文如此，疑为“维持和平行动部”，印作“维持和乎行动部”〕');
    expect(words).not.toContain(' ≠ ');
  });

  test('says of a heading that it is one, for none is quoted', async () => {
    expect(wordsIn(await message('二. 2013 年主要业务发展情况'))).toContain('是报告的标题');
  });

  test('calls what is nearest the nearest', async () => {
    const words = wordsIn(await message('新的口粮标准让食物种类变多了，用户更满意，供应链也更稳'));
    expect(words).toContain('🔎 最接近的原文（不作判断）');
    expect(words).toContain('最接近的原文：');
  });

  test('of a text in other words calls out first what it states otherwise', async () => {
    const words = wordsIn(await message('联黎部队的自卫能力增强了，因为叙利亚的冲突威胁到戈兰的联合国人员'));
    expect(words).toContain('联黎部队 ≠ 联合国脱离接触观察员部队 · A/68/652，第17段');
    expect(words.indexOf(' ≠ ')).toBeLessThan(words.indexOf('🔎 最接近的原文'));
  });

  test('shows the text as a reader sees it, without markup, and without lines that are no quotes', async () => {
    const reply = await message(`## 看这里\n> **${VERBATIM.slice(0, 6)}**${VERBATIM.slice(6)}\n-# A/68/652，第36段`);
    expect(shownQuestion(reply.components)).toBe(VERBATIM);
    expect(wordsIn(reply)).toContain('核对引文：逐字一致 1 句');
  });

  test('of many sentences has pages, each behind a button that holds the text, of which little is shown above', async () => {
    const text = VERBATIM.repeat(9);
    const reply = await message(text);
    const [previous, next] = buttonsIn(reply);
    expect([previous?.disabled, next?.request]).toEqual([true, { command: 'verify', options: { text, page: 2 } }]);
    expect(shownQuestion(reply.components)).toBe(text);
    expect(shownQuestion(reply.components.slice(0, -1))).toBeUndefined();
    expect(wordsIn(reply).split('\n')[0]).toBe(`${text.slice(0, 20)}…${text.slice(-20)}`);
    expect(wordsIn(await message(text, zhCN, 3))).toContain('第 3 页，共 3 页');
  });

  test('of a text too long to be shown has one page, altered sentences first, and says how much of it', async () => {
    const paragraphs = REPORT.document.paragraphs
      .map((paragraph) => paragraph.text)
      .slice(3, 12)
      .join('');
    const text = paragraphs.slice(0, 3900).replace('5 326', '5 236');
    const reply = await message(text);
    expect(shownQuestion(reply.components)).toBeUndefined();
    expect(buttonsIn(reply)).toEqual([]);
    expect(wordsIn(reply)).toMatch(/只显示 \d+ 句中的 \d+ 句/u);
    expect(wordsIn(reply).indexOf('⚠️')).toBeLessThan(wordsIn(reply).indexOf('✅'));
    expect(wordsIn(reply)).toContain('5 236 ≠ 5 326');
  });

  test('says what was not checked', async () => {
    expect(wordsIn(await message('维持和平。'.repeat(130)))).toContain('另有 10 句没有核对');
  });

  test.each(LANGUAGES)('in %s is one that Discord accepts, whatever was posted', async (_, wording) => {
    const paragraph = fc.constantFrom(...REPORT.document.paragraphs).map(({ text }) => text);
    const posted = fc
      .array(
        fc.oneof(
          hostileText(30),
          paragraph,
          paragraph.map((text) => text.replace(/，/gu, '`，*')),
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((pieces) => pieces.join('').slice(0, 4000));
    await fc.assert(
      fc.asyncProperty(posted, fc.nat(5), async (text, page) => {
        const answer = await verify(text, opened);
        if (answer.sentences.length > 0) expect(faults(verifiedMessage(answer, text, page, wording))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
