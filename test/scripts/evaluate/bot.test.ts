import { describe, expect, test } from 'vitest';
import { type BotParts, ENGINES, engineAlone, understandingBot } from '../../../scripts/evaluate/bot.ts';
import { meaningOf } from '../../../scripts/evaluate/vectors.ts';
import { GAZETTEER } from '../../report/gazetteer.ts';
import { sharedEncoder } from '../../search/sharedEncoder.ts';

const TEXTS = ['本年度预算为十亿美元。', '去年有三十六名维和人员死亡。', '该决议延长了任务期限。'];

const WAYS = { understandingBot, engineAlone };

describe.each(Object.keys(WAYS) as (keyof typeof WAYS)[])('%s', (way) => {
  const open = async (engine: string, withEncoder: boolean) => {
    const parts: BotParts = {
      gazetteer: GAZETTEER,
      meaning: withEncoder ? meaningOf(await sharedEncoder(), null) : null,
      engineOf: ENGINES[engine] as (typeof ENGINES)[string],
    };
    const system = WAYS[way](parts);
    await system.index(TEXTS);
    await system.ready();
    return system;
  };

  test.each(Object.keys(ENGINES))('finds by the engine %s', async (engine) => {
    const found = await (await open(engine, true)).find('维和人员死了多少？', 3);
    expect(found[0]?.place).toBe(1);
  });

  test('finds by words where there is no encoder', async () => {
    const system = await open('embedded', false);
    expect((await system.find('维和人员死了多少？', 3)).map(({ place }) => place)).toEqual([1]);
    await system.close();
  });
});

test('only the bot that understands reads pinyin', async () => {
  const parts: BotParts = {
    gazetteer: GAZETTEER,
    meaning: null,
    engineOf: ENGINES.embedded as (typeof ENGINES)[string],
  };
  const [understanding, alone] = [understandingBot(parts), engineAlone(parts)];
  for (const system of [understanding, alone]) await system.index(TEXTS);
  expect((await understanding.find('yusuan duoshao', 1)).map(({ place }) => place)).toEqual([0]);
  expect(await alone.find('yusuan duoshao', 1)).toEqual([]);
});
