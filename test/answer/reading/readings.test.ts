import { expect, test } from 'vitest';
import { readingsOf } from '../../../src/answer/reading/readings.ts';
import type { Library } from '../../../src/search/library.ts';
import { library } from '../../library.ts';
import { paragraphOf } from '../../report/figures/read.ts';

const opened = await library();

/** Finds the same words in every passage, and keeps what it was given to read. */
function finding(words: string, seen: string[] = []): Library {
  const read = async (_: string, passages: readonly string[]) => {
    seen.push(...passages);
    return passages.map((passage) => {
      const start = passage.indexOf(words);
      return { answers: 3, certainty: 0, span: { start, end: start < 0 ? start : start + words.length } };
    });
  };
  return { ...opened, reader: { read, close: async () => {} } };
}

async function placed(text: string, words: string): Promise<string | null> {
  const [found] = (await readingsOf('问', [paragraphOf(text)], finding(words))) ?? [];
  return found?.place ? text.slice(found.place.start, found.place.end) : null;
}

test('what was read in the folded text stands in the raw one', async () => {
  expect(await placed('派遣了 85 207 名军事人员', '85207名')).toBe('85 207 名');
});

test('an answer that is nowhere has no place', async () => {
  expect(await placed('派遣了军人', '警察')).toBeNull();
});

test('without a reader nothing is read', async () => {
  expect(await readingsOf('问', [paragraphOf('派遣了军人')], { ...opened, reader: null })).toBeNull();
});

const ROWS = Array.from({ length: 40 }, (_, at) => `第${at + 1}分队\t${100 + at}`);
const LONG = `各分队的人数如下。\n分队\t人数\n${ROWS.slice(0, 39).join('\n')}\n工兵连\t777`;

test('of a long table the rows are read that hold most of the question, with the text around it', async () => {
  const seen: string[] = [];
  await readingsOf('工兵连有多少人', [paragraphOf(LONG)], finding('777', seen));
  expect(seen[0]).toContain('各分队的人数如下。');
  expect(seen[0]).toContain('工兵连的人数为777。');
  expect(seen[0]?.match(/人数为/gu)).toHaveLength(12);
});
