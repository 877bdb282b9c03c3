import { describe, expect, it } from 'vitest';
import { encodeMessage } from '../../../src/discord/sending/encode.ts';
import { customIdOf, fitsIn, sizeOfAll, sizeOfMessage, slotOf } from '../../../src/presentation/fit/size.ts';
import { questionDisplay } from '../../../src/presentation/markdown/question.ts';
import type { Message } from '../../../src/presentation/message.ts';
import { codePoints, utf8Bytes } from '../../../src/text/length.ts';

const question = '多少人？'.repeat(30);
const request = { command: 'ask', options: { question, page: 2 } };
const message: Message = {
  accent: 0x009edb,
  components: [
    questionDisplay(question),
    { kind: 'separator' },
    { kind: 'text', lines: [{ style: 'quote', parts: [{ kind: 'text', text: '“*𠮷”' }] }] },
    {
      kind: 'row',
      controls: [
        { kind: 'button', label: '下一页', request },
        { kind: 'link', label: '全文', url: 'https://docs.un.org' },
      ],
    },
    {
      kind: 'row',
      controls: [
        { kind: 'select', placeholder: '选', request, fills: 'section', choices: [{ label: '五', value: '5' }] },
      ],
    },
    { kind: 'file', name: 'figures.csv' },
    { kind: 'picture', name: 'figures.png', description: '75亿美元，第5段' },
  ],
};

/** Every string of the encoded message, found without the code under test. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

describe('the size of a message', () => {
  it('counts the bytes of every text that is sent', () => {
    const bytes = strings(encodeMessage(message).components).reduce((sum, text) => sum + utf8Bytes(text), 0);
    expect(sizeOfMessage(message).bytes).toBe(bytes);
  });

  it('counts code points of the text displays alone, markdown included', () => {
    const own = codePoints('> “\\*𠮷”') + codePoints(`❓ ${question}\u2060`);
    expect(sizeOfMessage(message).codePoints).toBe(own);
  });

  it('counts the container, rows and controls as components, but no options', () => {
    expect(sizeOfMessage(message).components).toBe(11);
    expect(sizeOfAll(message.components).components).toBe(10);
  });
});

describe('fitsIn', () => {
  it('wants every measure within its room', () => {
    const room = { bytes: 10, codePoints: 10, components: 10 };
    expect(fitsIn(room, room)).toBe(true);
    for (const key of ['bytes', 'codePoints', 'components']) expect(fitsIn({ ...room, [key]: 11 }, room)).toBe(false);
  });
});

describe('slotOf', () => {
  it('is another for every place in a message', () => {
    const slots = Array.from({ length: 40 }, (_, row) => [0, 1, 2, 3, 4].map((place) => slotOf(row, place))).flat();
    expect(new Set(slots).size).toBe(200);
    const button = { kind: 'button' as const, label: '一', request: { command: 'help', options: {} } };
    expect(slots.every((slot) => customIdOf(button, slot, undefined) !== null)).toBe(true);
  });
});
