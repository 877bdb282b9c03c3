import { expect, test } from 'vitest';
import { library } from '../../library.ts';
import { figuresOf } from './read.ts';

/** What each number of a text says. */
const said = (text: string): string[] =>
  figuresOf(text).map(({ quote, said: { start, end } }) => quote.paragraph.text.slice(start, end));

test.each([
  ['what becomes of people', '有 14 名维和人员在敌对行动中被打死。', ['维和人员在敌对行动中被打死']],
  [
    'who is where, up to the number',
    '联阿安全部队的兵力已增加到核定兵力 5 326 人。',
    ['联阿安全部队的兵力已增加到核定兵力'],
  ],
  ['the clause round a number', '联合国警察在外地培训了3 630名警察。', ['联合国警察在外地培训了3 630名警察']],
  ['the whole clause where a preposition opens it', '在 15 个核心领域提供支助。', ['在 15 个核心领域提供支助']],
  ['subjects where people are counted twice', '派遣了85 207名军事人员和12 807名警察人员。', ['军事人员', '警察人员']],
  ['what a share is a share of', '行动支出仅占世界军事支出总额的0.4%。', ['行动支出仅占世界军事支出总额']],
  [
    'the whole that the clause before names',
    '在已支付的死亡索赔中，71%的索赔在规定时间内处理，其中 58%的索赔已经支付。',
    ['在已支付的死亡索赔中，71%的索赔在规定时间内处理', '71%的索赔在规定时间内处理，其中 58%的索赔已经支付'],
  ],
  ['the subject of what changes', '其军事着装人员的数目将再减少15%。', ['军事着装人员的数目']],
  ['the subject of a sum', '支付了 300 万美元的索赔款。', ['索赔款']],
  [
    'the clause of a part',
    '开展了68项维和行动，其中15项行动处于部署状态。',
    ['开展了68项维和行动', '其中15项行动处于部署状态'],
  ],
  ['the clause of a length of time', '南苏丹在独立两年后依然面临各种挑战。', ['南苏丹在独立两年后依然面临各种挑战']],
  ['the clause before one too short', '决定增加兵力，为期至多 24 个月。', ['决定增加兵力，为期至多 24 个月']],
])('%s: %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('no two shares of the report say the same', async () => {
  const { figures } = await library();
  const shares = figures.filter(({ kind }) => kind === 'percentage');
  const words = shares.map(({ quote, said: { start, end } }) => quote.paragraph.text.slice(start, end));
  expect(new Set(words).size).toBe(shares.length);
});

test('an amount of change is told from a level', () => {
  const changes = figuresOf('兵力增加 4 395 人，将缩编至 7 137 人，费用减少了 5%。').map(({ isChange }) => isChange);
  expect(changes).toEqual([true, false, true]);
});
