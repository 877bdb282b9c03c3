import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, NothingFound, Quoted } from '../../../src/answer/answer.ts';
import { type Aside, ask } from '../../../src/answer/ask/ask.ts';
import { WORDINGS } from '../../../src/presentation/wording/wording.ts';
import type { ParagraphId } from '../../../src/report/paragraph.ts';
import type { Quote } from '../../../src/report/quote.ts';
import type { Library } from '../../../src/search/library.ts';
import { inOneLanguage, within } from '../../../src/search/within.ts';
import { contains } from '../../../src/text/span.ts';
import { library } from '../../library.ts';
import { hostileText } from '../../presentation/hostile.ts';
import { severalDocuments } from '../../search/severalDocuments.ts';
import { wholeLibrary } from '../../wholeLibrary.ts';

let opened: Library;

beforeAll(async () => {
  opened = await wholeLibrary();
});

/** All that an answer shows of the corpus. */
function quotesOf(answer: Answer | Aside): readonly Quote[] {
  if (answer.kind === 'text') return [];
  return answer.kind === 'quoted' ? answer.quotes : answer.nearest;
}

const quoted = async (question: string) => (await ask(question, opened)) as Quoted;
const missed = async (question: string) => (await ask(question, opened)) as NothingFound;

test.each(['潘基文', '潘基文是谁', 'Ban Ki-moon 说了什么', '古特雷斯对维和有什么建议'])(
  'who is not printed is said not to be: %s',
  async (question) => {
    expect((await missed(question)).missing.what).toBe('name');
  },
);

test.each(Object.values(WORDINGS).flatMap(({ web }) => web.examples))(
  'the page begins with what is answered: %s',
  async (question) => {
    expect((await quoted(question)).kind).toBe('quoted');
  },
);

describe('an answer', () => {
  test('quotes the sentence that answers, with the clause that answers inside it', async () => {
    const { quotes, span } = await quoted('2013年有多少维和人员被打死？');
    // All of the year, not those in Darfur alone, which come second.
    expect(quotes.slice(0, 2).map(({ paragraph }) => paragraph.id)).toEqual([51, 11]);
    expect(quotes[0]?.text).toContain('27 名维和军警人员在 13 次敌对行动中身亡');
    expect(span?.text).toBe('27 名维和军警人员在 13 次敌对行动中身亡');
  });

  test.each(['2013年有多少維和人員被打死？', '２０１３年有多少维和人员被打死?', ' 2013 年有多少维和人员 被打死 '])(
    'is the same however it is typed: %s',
    async (question) => {
      expect((await quoted(question)).span?.text).toBe('27 名维和军警人员在 13 次敌对行动中身亡');
    },
  );

  test('finds a number whichever way it is grouped', async () => {
    const [printed, ...others] = await Promise.all(['85 207', '85207', '85,207', '８５２０７'].map(quoted));
    expect(printed?.quotes[0]?.text).toContain('85 207名军事人员');
    for (const other of others) expect(other.quotes).toEqual(printed?.quotes);
  });

  test('has three quotes at most, none twice; of a list all that are likely', async () => {
    for (const question of [
      '法国军队怎么样了？',
      '哪些特派团缩编了？',
      'Which missions use unmanned aircraft?',
      '死了多少人',
    ]) {
      const answer = await ask(question, opened);
      const quotes = quotesOf(answer);
      expect(quotes.length).toBeLessThanOrEqual(/哪些|哪几|which/iu.test(question) ? 5 : 3);
      expect(new Set(quotes.map(({ paragraph, start }) => `${paragraph.id} ${start}`)).size).toBe(quotes.length);
    }
  });

  test('keeps to the filter', async () => {
    const { quotes } = (await ask('安全', opened, { section: '五' })) as Quoted;
    for (const { paragraph } of quotes) {
      expect([paragraph.section?.numeral, paragraph.section?.parent?.numeral]).toContain('五');
    }
  });
});

describe('a mission that the corpus does not know', () => {
  test.each(['MINUSCA', 'MINUSCA有多少人？', '中非的MINUSCA怎么样', 'MINURSO 和 MINUSMA'])(
    '%s is said to be missing, with the nearest paragraphs as nearest',
    async (question) => {
      const answer = await missed(question);
      expect(answer.kind).toBe('nothing_found');
      expect(answer.missing).toEqual({ what: 'name', name: question.includes('MINURSO') ? 'MINURSO' : 'MINUSCA' });
      if (question !== 'MINUSCA') expect(answer.nearest.length).toBeGreaterThan(0);
    },
  );

  test.each(['MINUSMA', 'FISNUA', 'UNMIL 做什么', 'un peacekeepers in Mali', 'DRC'])(
    '%s names none such',
    async (question) => {
      expect((await ask(question, opened)).kind).toBe('quoted');
    },
  );
});

test('a question of which the corpus holds no word says so, with the question as it was typed', async () => {
  expect(await ask('¿Qué tal?', await library())).toEqual({
    kind: 'nothing_found',
    missing: { what: 'words', name: '¿Qué tal?' },
    nearest: [],
  });
});

/** Unread, since that is quick, and read, since that is what people get. */
test.each([
  ['unread', library, 300],
  ['read', wholeLibrary, 10],
] as const)(
  'whatever is asked, %s, quotes are slices of their paragraphs and the span lies inside the first',
  async (_, open, numRuns) => {
    const held = await open();
    const questions = fc.oneof(
      hostileText(),
      hostileText().map((text) => `维和人员${text}MINUSMA`),
      hostileText().map((text) => `${text}有多少人？${text}何时`),
    );
    await fc.assert(
      fc.asyncProperty(questions, async (question) => {
        const answer = await ask(question, held);
        const quotes = quotesOf(answer);
        for (const { paragraph, start, end, text } of quotes) {
          expect(held.passages.some((passage) => passage.paragraph === paragraph)).toBe(true);
          expect(text).toBe(paragraph.text.slice(start, end));
        }
        if (answer.kind !== 'quoted') return;
        const [first] = answer.quotes;
        if (!first) throw new Error('No quote in an answer that quotes');
        if (answer.span) expect(answer.span.paragraph).toBe(first.paragraph);
        if (answer.span) expect(contains(first, answer.span)).toBe(true);
      }),
      { numRuns },
    );
  },
);

describe('where nothing is read', () => {
  test('the order of the engine and the nearest sentence answer, and nothing is set off', async () => {
    const { quotes, span } = (await ask('法国军队怎么样了', await library())) as Quoted;
    expect(quotes[0]?.text).toContain('法国军队减少了存在');
    expect(span).toBeNull();
  });

  test('what the best passage lacks is missing', async () => {
    const answer = await ask('联黎部队死了多少人？', await library());
    expect(answer).toMatchObject({ kind: 'nothing_found', missing: { what: 'number', name: '联黎部队' } });
  });
});

describe('a question of several parts', () => {
  test('is answered part by part, in one quote where the answers stand together', async () => {
    const { quotes, span } = await quoted('2013年死伤理赔办了多少件，赔了多少钱？');
    expect(quotes[0]?.paragraph.id).toBe(62);
    expect(span?.text).toBe('处理了 95 件死亡和伤残索赔，支付了 300 万美元的索赔款');
  });
});

describe('what is no question of the text', () => {
  test.each([
    ['你好', 'bot'],
    ['帮助', 'bot'],
    ['谢谢', 'bot'],
    ['help', 'bot'],
    ['你会做什么', 'bot'],
    ['你能帮我查什么？', 'bot'],
    ['目录', 'contents'],
  ])('%s is never nothing found', async (typed, about) => {
    expect(await ask(typed, opened)).toEqual({ kind: 'text', about });
  });

  test.each<[string, ParagraphId[]]>([
    ['第15段说了什么', [15]],
    ['这份报告讲什么', ['summary']],
    ['对比第2段和第53段', [2, 53]],
    ['脚注', ['fn1']],
  ])('%s goes to its place', async (question, ids) => {
    expect((await quoted(question)).quotes.map(({ paragraph }) => paragraph.id)).toEqual(ids);
  });
});

test('a comparison has a paragraph for each of the things compared', async () => {
  const { quotes } = await quoted('联刚稳定团和马里稳定团的工作重点有什么不同？');
  const passages = opened.passages.filter(({ paragraph }) => quotes.some((quote) => quote.paragraph === paragraph));
  for (const id of ['MONUSCO', 'MINUSMA']) expect(passages.some(({ entities }) => entities.includes(id))).toBe(true);
});

describe('what a passage must hold', () => {
  test.each([
    ['中国派了多少名维和人员？', { what: 'name', name: '中国' }],
    ['2010/11年度的维和预算是多少？', { what: 'period', name: '2010/11' }],
    ['15-16年度的维和预算是多少', { what: 'period', name: '2015/16' }],
    ['FY2016维和预算多少钱', { what: 'period', name: '2015/16' }],
    ['非索特派团一共多少兵？', { what: 'number', name: '非索特派团' }],
    ['马里稳定团的特别代表叫什么名字？', { what: 'person', name: '马里稳定团' }],
    ['联黎部队死了多少人？', { what: 'number', name: '联黎部队' }],
  ])('%s is missing: %s', async (question, missing) => {
    expect((await missed(question)).missing).toEqual(missing);
  });
});

describe('of several documents', () => {
  const all = async () => inOneLanguage(await severalDocuments(), 'zh-Hans');
  const of = async (id: string) => {
    const library = await severalDocuments();
    const chosen = library.documents.filter(({ info }) => info.id === id);
    return within(library, chosen);
  };
  const idsOf = (answer: Answer | Aside) => [
    ...new Set(quotesOf(answer).map(({ paragraph }) => paragraph.document.id)),
  ];

  test.each([
    ['灯塔的光可以熄灭吗？', 'lighthouse-convention', 'a-78-902'],
    ['每座灯塔拨款多少美元？', 'a-res-77-903', 'lighthouse-convention'],
    ['守护灯塔的警察有多少名？', 'a-78-902', 'a-res-77-903'],
  ])('one answers %s, and the same question asked of another is refused', async (question, right, wrong) => {
    const found = await ask(question, await all());
    expect([found.kind, idsOf(found)[0]]).toEqual(['quoted', right]);
    expect((await ask(question, await of(wrong))).kind).toBe('nothing_found');
  });

  test('the newest comes first where they say the same', async () => {
    const found = (await ask('渔业部门每年检修灯塔几次？', await all())) as Quoted;
    expect(found.quotes.slice(0, 2).map(({ paragraph }) => paragraph.document.id)).toEqual(['a-78-902', 'a-77-901']);
  });

  test('a resolution is asked by its number, unless another document answers what it does not', async () => {
    expect(idsOf(await ask('第77/903号决议给每座灯塔拨款多少？', await all()))).toEqual(['a-res-77-903']);
    expect(idsOf(await ask('哪份报告要求看第77/903号决议？', await all()))).toContain('a-78-902');
  });

  test('the one that is named is asked, also out of another that was chosen', async () => {
    const found = await ask('A/77/901里守护灯塔的警察有多少名？', await of('a-78-902'));
    expect(idsOf(found)).toContain('a-77-901');
    const missing = (await ask('CONF/12里守护灯塔的警察有多少名？', await severalDocuments())) as NothingFound;
    expect(missing).toMatchObject({ kind: 'nothing_found', searched: [{ info: { symbol: 'CONF/12' } }] });
  });
});
