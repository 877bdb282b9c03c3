import { expect, test } from 'vitest';
import { countedThing, counts } from '../../src/answer/countedThing.ts';
import { understand } from '../../src/answer/question/understand.ts';
import { library } from '../library.ts';

const opened = await library();

const counted = (question: string) => countedThing(understand(question, opened), opened);

test('what is counted is the word behind the classifier', () => {
  expect(counted('有多少架直升机？')).toMatchObject({ unit: '架', words: expect.arrayContaining(['直升机']) });
  expect(counted('有多少名女警察？')?.unit).toBe('名');
  expect(counted('女警察一共有多少名？')?.words).toContain('女警察');
  expect(counted('How many countries took part?')?.words).toContain('国家');
});

test('people are counted as what stands before, an office as the people in it', () => {
  expect(counted('联合国警察有多少人？')).toMatchObject({ words: expect.arrayContaining(['警察']), said: [] });
  expect(counted('主任办公室有多少人？')?.words).not.toContain('办公室');
});

test('a question cut down to its noun counts, too', () => {
  expect(counted('达尔富尔混合行动的死亡人数')).toMatchObject({ words: expect.arrayContaining(['人']) });
});

test('a question that counts nothing has none', () => {
  expect(counted('为什么要改版？')).toBeNull();
  expect(counted('哪几个国家？')).toBeNull();
});

test('a figure counts the thing by its unit, its subject or what stands behind it', () => {
  const values = (question: string) => {
    const thing = counted(question);
    return thing ? opened.figures.filter((figure) => counts(figure, thing, opened)).map(({ value }) => value) : [];
  };
  expect(values('有多少架直升机？')).toEqual([]);
  expect(values('处理了多少件？')).toContain(95);
  expect(values('有多少个步兵营？')).toEqual([90]);
  expect(values('多少名调查人员？')).toContain(8840);
});
