import { expect, test } from 'vitest';
import { placesOf } from '../../src/answer/places.ts';
import { understand } from '../../src/answer/question/understand.ts';
import { slotsOf } from '../../src/answer/slots.ts';
import { library } from '../library.ts';

const opened = await library();

const passageOf = (id: number) => {
  const found = opened.passages.find(({ paragraph }) => paragraph.id === id);
  if (!found) throw new Error(`No paragraph ${id}`);
  return found;
};
const slots = (question: string) => slotsOf(understand(question, opened), opened);

const places = (question: string, id: number) => {
  const passage = passageOf(id);
  return placesOf(passage, slots(question), opened).map(({ start, end }) => passage.paragraph.text.slice(start, end));
};

test.each<[string, number, string]>([
  ['联科行动缩编到多少人？', 13, '7 137 人'],
  ['开展了多少项维和行动？', 2, '68项维和行动'],
  ['征聘时间缩短了百分之几？', 74, '20%'],
  ['马里稳定团什么时候授权？', 15, '2013 年 4 月'],
  ['塞浦路斯的谈判拖了几年？', 20, '五年'],
  ['全球外勤支助战略什么时候结束？', 58, '18 个月'],
])('%s in paragraph %s: %s', (question, id, place) => {
  expect(places(question, id)).toContain(place);
});

test('of a resolution its symbol, of a reason nothing certain', () => {
  expect(places('根据哪份决议？', 10)[0]).toMatch(/2104/u);
  expect(places('为什么？', 10)).toEqual([]);
});
