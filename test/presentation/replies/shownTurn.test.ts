import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/presentation/markdown/markdown.ts';
import type { Message } from '../../../src/presentation/message.ts';
import { turnShown } from '../../../src/presentation/replies/shownTurn.ts';
import { GAZETTEER, ids } from '../../report/gazetteer.ts';
import { linkedTo, messageOf } from '../messages.ts';

/** The texts of a message as Discord hands them back. */
const texts = ({ components }: Message) =>
  components.flatMap((part) => (part.kind === 'text' ? [{ id: part.id, content: toMarkdown(part.lines) }] : []));

const turn = async (command: string, options: Record<string, string>) =>
  turnShown(texts(await messageOf(command, options)), GAZETTEER);

test('an answer says what was asked, and speaks first of what the quote that answers names', async () => {
  const { question, entities } = await turn('ask', { question: '2013年有多少维和人员在敌对行动中身亡？' });
  expect(question).toBe('2013年有多少维和人员在敌对行动中身亡？');
  expect(ids(entities)[0]).toBe('UNAMID');
});

test.each(['*粗体* <@123>', '# 标题', '1. \\*', '😀 `x`'])(
  'the question %s comes back as it was typed',
  async (question) => {
    expect((await turn('ask', { question })).question).toBe(question);
  },
);

test('a card says whose it is, a list what it lists', async () => {
  const card = await turn('mission', { name: 'MINUSMA' });
  expect(card.question).toBe('联合国马里多层面综合稳定团');
  expect(ids(card.entities)[0]).toBe('MINUSMA');
  expect((await turn('budget', { topic: '马里稳定团' })).question).toBe('马里稳定团：预算和费用');
});

test('the host that a link leads to is no name', async () => {
  const message = await linkedTo('https://minusma.example', await messageOf('paragraph', { number: '16' }));
  expect(
    texts(message)
      .map(({ content }) => content)
      .join(),
  ).toContain('https://minusma.example/read/');
  const named = ids(turnShown(texts(message), GAZETTEER).entities);
  expect(named).toContain('MINUSTAH');
  expect(named).not.toContain('MINUSMA');
});

test('a message that shows no question leaves it open', async () => {
  for (const command of ['help', 'about', 'outline']) expect((await turn(command, {})).question).toBe('');
  expect((await turn('budget', {})).question).toBe('预算和费用');
  expect((await turn('paragraph', { number: '15' })).question).toBe('');
  expect(turnShown([], GAZETTEER)).toEqual({ question: '', entities: [] });
});
