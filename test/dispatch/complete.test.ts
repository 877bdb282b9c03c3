import { beforeAll, describe, expect, test } from 'vitest';
import { TERMINAL } from '../../src/command/command.ts';
import { complete } from '../../src/dispatch/complete.ts';
import type { BugLog } from '../../src/dispatch/observed.ts';
import type { Library } from '../../src/search/library.ts';
import { library } from '../library.ts';

let opened: Library;
beforeAll(async () => {
  opened = await library();
});

const from = (...locales: string[]) => ({ locales, setting: TERMINAL });
describe('choices', () => {
  const typing = { command: 'mission', option: 'name', typed: 'mlwdt' };

  test('come in the language of the person', () => {
    const quiet: BugLog = { error: () => {} };
    const [choice] = complete(typing, from('zh-TW'), opened, quiet);
    expect(choice).toEqual({ label: '馬里穩定團 MINUSMA', value: 'MINUSMA' });
    expect(complete({ ...typing, command: 'help' }, from(), opened, quiet)).toEqual([]);
    expect(complete({ ...typing, command: 'nonsense' }, from(), opened, quiet)).toEqual([]);
  });

  test('are none for what is longer than the option may be, which nothing reads', () => {
    const unread = { ...opened, names: undefined } as unknown as Library;
    const logged: object[] = [];
    const log: BugLog = { error: (details) => void logged.push(details) };
    expect(complete({ ...typing, typed: '马'.repeat(101) }, from('zh-CN'), unread, log)).toEqual([]);
    expect(logged).toEqual([]);
  });

  test('are none, and the fault is written down, when they fail', () => {
    const logged: object[] = [];
    const lost = { ...opened, names: undefined } as unknown as Library;
    expect(complete(typing, from('zh-CN'), lost, { error: (details) => void logged.push(details) })).toEqual([]);
    expect(logged).toMatchObject([{ command: 'mission' }]);
  });
});
