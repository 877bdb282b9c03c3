import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMentions } from '../../src/report/names/mentions.ts';
import type { Paragraph } from '../../src/report/paragraph.ts';
import type { Filter, Hit, Passage, Query, SearchEngine } from '../../src/search/engine/engine.ts';
import type { Library } from '../../src/search/library.ts';
import { type Analysis, entityTerm } from '../../src/search/words/analysis.ts';
import { fold } from '../../src/text/fold.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { REPORT } from '../corpus.ts';
import { readGolden } from '../golden/score.ts';
import { library } from '../library.ts';
import { hostileText } from '../presentation/hostile.ts';

const { paragraphs, info } = REPORT.document;

/** A second document: the first twenty paragraphs under another symbol, called English. */
const OTHER = { ...info, id: 'a-69-642', symbol: 'A/69/642', language: 'en' as const };
const copies = paragraphs.slice(0, 20).map((paragraph): Paragraph => ({ ...paragraph, document: OTHER }));

/** Texts alike but for one word, which stand in no report. */
const FRUIT = { ...info, id: 'a-70-1', symbol: 'A/70/1', language: 'zh-Hant' as const };
const fruit = ['苹果', '香蕉', 'constructor', 'valueOf'].map(
  (text, index): Paragraph => ({
    document: FRUIT,
    id: index + 1,
    section: null,
    text,
    runs: [{ at: 0, source: { start: 0, end: text.length } }],
    label: null,
    footnotes: [],
    errata: [],
  }),
);

const QUESTIONS = readGolden('test/golden/questions.jsonl').map(({ question }) => question);

/** What any engine must keep, whatever it is made of; `makeEngine` gives an empty one. */
export function contractTest(name: string, makeEngine: (analysis: Analysis) => SearchEngine): void {
  describe(`${name} keeps the contract of a search engine`, () => {
    let opened: Library;
    let passages: Passage[];
    let engine: SearchEngine;

    beforeAll(async () => {
      opened = await library();
      passages = [...paragraphs, ...copies, ...fruit].map((paragraph) => opened.analysis.passage(paragraph));
      engine = makeEngine(opened.analysis);
      await engine.index(passages);
    });
    afterAll(() => engine.close());

    const query = (text: string, rest: Partial<Query> = {}) => engine.query({ text, limit: 1000, ...rest });
    const found = async (text: string, filter: Filter = {}): Promise<string[]> =>
      (await query(text, { filter })).map(({ passage }) => passage.id);
    const terms = (text: string) => new Set(opened.analysis.question(text).words);

    test('a hit is one of the passages indexed, each at most once', async () => {
      const hits = await query('联合国维持和平行动');
      expect(hits.length).toBeGreaterThan(50);
      expect(new Set(hits.map(({ passage }) => passage.id)).size).toBe(hits.length);
      for (const { passage } of hits) expect(passages).toContain(passage);
    });

    test.each(QUESTIONS)('best first, equal scores in the order of the passages: %s', async (question) => {
      const places = (await query(question)).map(({ passage, score }) => ({ at: passages.indexOf(passage), score }));
      expect(places).toEqual(places.toSorted((a, b) => b.score - a.score || a.at - b.at));
    });

    test.each([
      ['苹果 香蕉', ['a-70-1#1', 'a-70-1#2']],
      ['香蕉 苹果', ['a-70-1#1', 'a-70-1#2']],
    ])('the order of the words of %s is not the order of equal hits', async (text, ids) => {
      expect(await found(text)).toEqual(ids);
    });

    test.each(['constructor', 'valueOf', '__proto__ constructor'])('%s is a word like any other', async (text) => {
      const ids = await found(text);
      expect(ids).toEqual([text === 'valueOf' ? 'a-70-1#4' : 'a-70-1#3']);
    });

    test.each([0, 1, 3])('a limit of %d gives the best so many', async (limit) => {
      const all = await query('维持和平人员的安全');
      expect(await query('维持和平人员的安全', { limit })).toEqual(all.slice(0, limit));
    });

    test.each<[string, Filter, (paragraph: Paragraph, passage: Passage) => boolean]>([
      ['document', { documents: new Set(['a-69-642']) }, ({ document }) => document.symbol === 'A/69/642'],
      [
        'one of two documents',
        { documents: new Set(['a-69-642', 'a-70-1']) },
        ({ document }) => document.symbol !== 'A/68/652',
      ],
      ['language', { language: 'en' }, ({ document }) => document.language === 'en'],
      ['entity', { entity: 'MINUSMA' }, (_, { entities }) => entities.includes('MINUSMA')],
      ['subsection', { section: 'A' }, ({ section }) => section?.numeral === 'A'],
      [
        'section with its subsections',
        { section: '五' },
        ({ section }) => section?.numeral === '五' || section?.parent?.numeral === '五',
      ],
      [
        'all of them at once',
        { documents: new Set(['a-68-652']), language: 'zh-Hans', section: '二', entity: 'UNMIL' },
        ({ document, section }, { entities }) =>
          document.symbol === 'A/68/652' && section?.numeral === '二' && entities.includes('UNMIL'),
      ],
      ['nothing that there is', { section: '九' }, () => false],
    ])('a filter by %s leaves the hits that pass it, in the same order', async (_, filter, passes) => {
      const all = await query('联合国 特派团 人员');
      const wanted = all.filter(({ passage }) => passes(passage.paragraph, passage));
      if (filter.section !== '九') expect(wanted.length).toBeGreaterThan(0);
      expect(await found('联合国 特派团 人员', filter)).toEqual(wanted.map(({ passage }) => passage.id));
    });

    const isOutOfPlace = ({ text }: Paragraph, matches: readonly Span[]): boolean =>
      matches.some(
        ({ start, end }, index) => start >= end || end > text.length || start <= (matches[index - 1]?.end ?? -1),
      );

    /** Whether the span holds a word of the question, or stands in a name of something it names. */
    function isMatch(asked: ReadonlySet<string>, { text }: Paragraph, span: Span): boolean {
      const folded = fold(text.slice(span.start, span.end)).text;
      const names = findMentions(text, opened.gazetteer).filter((mention) => overlaps(mention.span, span));
      return (
        [...asked].some((term) => folded.includes(term)) || names.some(({ entity }) => asked.has(entityTerm(entity.id)))
      );
    }

    test('matches are raw offsets in order, apart, inside the text, and do match', async () => {
      for (const question of QUESTIONS) {
        const asked = terms(question);
        for (const { passage } of await query(question)) {
          const matches = opened.analysis.locate(passage.paragraph, asked);
          expect(isOutOfPlace(passage.paragraph, matches), passage.id).toBe(false);
          for (const span of matches) expect(isMatch(asked, passage.paragraph, span), question).toBe(true);
        }
      }
    });

    test.each(['', ' ', '\n', '的', '？？？', '\0', '🇺🇳'])(
      '%j, which asks for nothing, finds nothing',
      async (text) => {
        expect(await query(text)).toEqual([]);
      },
    );

    test('no text makes it throw or lose its order', async () => {
      await fc.assert(
        fc.asyncProperty(hostileText(), fc.constantFrom<Filter>({}, { section: 'A' }), async (text, filter) => {
          const hits = await query(text, { filter });
          const isAstray = ({ passage: { paragraph } }: Hit) =>
            isOutOfPlace(paragraph, opened.analysis.locate(paragraph, terms(text)));
          expect(hits.slice(0, 10).some(isAstray)).toBe(false);
          expect(hits.every(({ score }, index) => index === 0 || score <= (hits[index - 1] as Hit).score)).toBe(true);
        }),
        { numRuns: 150 },
      );
    });

    test('an empty engine finds nothing, and closes', async () => {
      const empty = makeEngine(opened.analysis);
      await empty.index([]);
      expect(await empty.query({ text: '马里', limit: 5 })).toEqual([]);
      await expect(empty.close()).resolves.toBeUndefined();
    });
  });
}
