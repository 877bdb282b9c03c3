import { beforeAll, describe, expect, test } from 'vitest';
import type { Passage, SearchEngine } from '../../src/search/engine/engine.ts';
import { type Library, openLibrary, perLibrary } from '../../src/search/library.ts';
import { entityTerm } from '../../src/search/words/analysis.ts';
import { paragraph, REPORT } from '../corpus.ts';
import { library } from '../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const found = async (text: string, limit = 3) =>
  (await opened.engine.query({ text, limit })).map(({ passage }) => passage.paragraph.id);

describe('the library', () => {
  test('holds every paragraph as a passage, in the order of the documents', () => {
    expect(opened.passages.map((passage) => passage.paragraph)).toEqual(REPORT.document.paragraphs);
  });

  test('weighs a rare word more than a common one, and an unknown one most', () => {
    expect(opened.weight('联合国')).toBeGreaterThan(0);
    expect(opened.weight('无人')).toBeGreaterThan(opened.weight('联合国'));
    expect(opened.weight('minusca')).toBeGreaterThan(opened.weight('无人'));
  });

  test('knows the words and the things it holds, and no others', () => {
    expect(opened.isKnown('维和')).toBe(true);
    expect(opened.isKnown(entityTerm('MINUSMA'))).toBe(true);
    expect(opened.isKnown('minusca')).toBe(false);
    expect(opened.isKnown('constructor')).toBe(false);
  });

  test('indexes its passages once, with whichever engine it is given', async () => {
    const indexed: (readonly Passage[])[] = [];
    const engine: SearchEngine = {
      index: async (passages) => void indexed.push(passages),
      query: async () => [],
      close: async () => {},
    };
    const other = await openLibrary([REPORT.document], opened.gazetteer, () => engine);
    expect(other.engine).toBe(engine);
    expect(indexed).toEqual([opened.passages]);
  });
});

describe('what people type meets what is printed', () => {
  test.each([
    ['85207', 2],
    ['85 207', 2],
    ['８５，２０７', 2],
    ['無人駕駛', 71],
    ['聯阿安全部隊 兵力', 10],
    ['维和人员 打死', 11],
  ])('%s finds paragraph %s first', async (typed, id) => {
    expect((await found(typed))[0]).toBe(id);
  });

  test('the corrected word finds a paragraph that prints the wrong one', async () => {
    expect(paragraph(36).text).not.toContain('利比里亚');
    expect(await found('利比里亚')).toContain(14);
    expect(await found('利比里亚')).toContain(36);
  });

  test.each(['马里稳定团', '馬利穩定團', 'MINUSMA', 'mali 联合国马里多层面综合稳定团'])(
    '%s finds paragraphs that mention the mission, by whatever name',
    async (typed) => {
      for (const { passage } of await opened.engine.query({ text: typed, limit: 3 })) {
        expect(passage.entities).toContain('MINUSMA');
      }
    },
  );
});

test('what is made of a library is made once for each', () => {
  let made = 0;
  const numberOf = perLibrary(() => ++made);
  const another = { ...opened };
  expect([opened, another, opened].map(numberOf)).toEqual([1, 2, 1]);
});
