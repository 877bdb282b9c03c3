import { expect } from 'vitest';
import { commandNamed, SLASH_COMMANDS } from '../../commands/index.ts';
import { TERMINAL } from '../../src/command/command.ts';
import type { Choice } from '../../src/presentation/message.ts';
import { UserError } from '../../src/presentation/wording/wording.ts';
import { type Wording, zhCN } from '../../src/presentation/wording/zhCN.ts';
import { library } from '../library.ts';
import { LANGUAGES, respond } from '../presentation/messages.ts';

/** Choices while a person types; checks what Discord accepts of any list of them. */
export async function choices(name: string, option: string, typed: string, wording: Wording = zhCN): Promise<Choice[]> {
  const context = { library: await library(), wording, setting: TERMINAL, commands: SLASH_COMMANDS };
  const list = commandNamed(name)?.complete?.(option, typed, context) ?? [];
  expect(list.length).toBeLessThanOrEqual(25);
  for (const { label, value } of list) {
    for (const text of [label, value]) expect([...text].length).toBeLessThanOrEqual(100);
    expect([label.trim(), value.trim()]).not.toContain('');
  }
  expect(new Set(list.map(({ value }) => value)).size).toBe(list.length);
  return list;
}

export const valuesOf = async (name: string, option: string, typed: string): Promise<string[]> =>
  (await choices(name, option, typed)).map(({ value }) => value);

/** What the command says to each of these mistakes, in every language. */
export async function sentences(name: string, options: Record<string, string>): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const [locale, wording] of LANGUAGES) {
    said[locale] = await respond(name, options, wording).then(
      () => 'no mistake',
      (error: unknown) => (error instanceof UserError ? error.sentence(wording) : `a bug: ${String(error)}`),
    );
  }
  return said;
}
