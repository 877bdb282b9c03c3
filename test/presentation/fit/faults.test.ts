import { describe, expect, it } from 'vitest';
import { faults } from '../../../src/presentation/fit/faults.ts';
import type { ActionRow, Component, Message } from '../../../src/presentation/message.ts';

const words = (text: string): Component => ({
  kind: 'text',
  lines: [{ style: 'body', parts: [{ kind: 'text', text }] }],
});
const button = (label: string, question = '多少？') =>
  ({ kind: 'button', label, request: { command: 'ask', options: { question } } }) as const;
const choice = (value: string) => ({ label: value, value });
const select = (values: string[], placeholder = '选择一节') =>
  ({
    kind: 'select',
    placeholder,
    request: { command: 'outline', options: {} },
    fills: 'section',
    choices: values.map(choice),
  }) as const;
const link = (url: string) => ({ kind: 'link', label: '官方全文', url }) as const;
const row = (...controls: ActionRow['controls']): Component => ({ kind: 'row', controls });
const message = (...components: Component[]): Message => ({ accent: 0x009edb, components });

describe('faults', () => {
  it('finds none in a message within every limit', () => {
    const good = message(
      words('甲'),
      { kind: 'separator' },
      row(button('一'), button('一')),
      row(select(['一', '二'])),
    );
    expect(faults(good)).toEqual([]);
  });

  it.each<[string, Message]>([
    ['the message is empty', message()],
    ['accent 16777216 is no colour', { ...message(words('甲')), accent: 0x1000000 }],
    ['text display 0 is empty', message(words(' \n'))],
    ['4001 code points of text, at most 4000 allowed', message(words('a'.repeat(4001)))],
    ['9003 UTF-8 bytes of text, at most 9000 allowed', message(words('字'.repeat(3001)))],
    ['41 components, at most 40 allowed', message(...Array.from({ length: 40 }, () => words('甲')))],
    [
      'a component id stands twice',
      message({ ...words('甲'), id: 7 } as Component, { ...words('乙'), id: 7 } as Component),
    ],
    ['row 0 is empty', message(row())],
    ['row 0 holds a select beside other controls', message(row(select(['一']), button('一')))],
    ['6 buttons in row 0, at most 5 allowed', message(row(...Array.from({ length: 6 }, () => button('一'))))],
    ['label “” is not 1 to 80 code points long', message(row(button('')))],
    ['address “javascript:0” is not 1 to 512 code points long', message(row(link('javascript:0')))],
    ['select “选择一节” has no options', message(row(select([])))],
    ['select “选择一节” has an option value twice', message(row(select(['一', '一'])))],
    [
      '26 options of “选择一节”, at most 25 allowed',
      message(row(select(Array.from({ length: 26 }, (_, i) => `${i}`)))),
    ],
    ['option value “” is not 1 to 100 code points long', message(row(select([''])))],
    [
      'description of “a.png” is not 1 to 1024 code points long',
      message({ kind: 'picture', name: 'a.png', description: '图'.repeat(1025) }),
    ],
    ['the message has no file “figures.csv”', message({ kind: 'file', name: 'figures.csv' })],
  ])('says: %s', (fault, bad) => {
    expect(faults(bad)).toContain(fault);
  });

  it('counts code points, as Discord does, not UTF-16 units', () => {
    expect(faults(message(row(button('𠮷'.repeat(80)))))).toEqual([]);
    expect(faults(message(row(button('𠮷'.repeat(81)))))).toHaveLength(1);
    expect(faults(message(row(select(['一'], '𠮷'.repeat(151)))))).toHaveLength(1);
  });

  it('names a request too long for its custom_id unless the message shows the question', () => {
    expect(faults(message(words('甲'), row(button('一', '长'.repeat(100)))))[0]).toMatch(/fits no custom_id$/u);
  });
});
