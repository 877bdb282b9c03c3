import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeMessage } from '../../../src/discord/sending/encode.ts';
import { decodeRequest } from '../../../src/presentation/controls/customId.ts';
import { QUESTION_ID, questionDisplay, questionFrom } from '../../../src/presentation/markdown/question.ts';
import type { ActionRow, Message, Select } from '../../../src/presentation/message.ts';
import { Quote } from '../../../src/report/quote.ts';
import { hostileCut, hostileText } from '../../presentation/hostile.ts';

const question = '2013年有多少维和人员被打死？'.repeat(8);
const turn = (page: number) => ({ command: 'ask', options: { question, page } });
const buttons: ActionRow = {
  kind: 'row',
  controls: [
    { kind: 'button', label: '上一页', request: turn(1), disabled: true },
    { kind: 'button', label: '下一页', request: turn(1) },
    { kind: 'link', label: '官方全文', url: 'https://docs.un.org/zh/A/68/652' },
  ],
};
const select: ActionRow = {
  kind: 'row',
  controls: [
    {
      kind: 'select',
      placeholder: '选择一节',
      request: { command: 'outline', options: { document: 'a-68-652' } },
      fills: 'section',
      choices: [{ label: '五. 安全和安保', value: '五', selected: true }],
    },
  ],
};
const message: Message = {
  accent: 0x009edb,
  components: [questionDisplay(question), { kind: 'separator' }, buttons, select],
};

/** As much of a component as Discord sends back. */
interface Encoded {
  readonly id: number;
  readonly content: string;
  readonly custom_id?: string;
  readonly components: readonly Encoded[];
}

describe('encodeMessage', () => {
  it('writes one container, and never lets a mention through', () => {
    expect(encodeMessage({ accent: 0x009edb, components: [{ kind: 'separator' }, select] })).toEqual({
      flags: 32768,
      allowed_mentions: { parse: [] },
      components: [
        {
          type: 17,
          accent_color: 0x009edb,
          components: [
            { type: 14 },
            {
              type: 1,
              components: [
                {
                  type: 3,
                  custom_id: '5/outline?document=a-68-652&section~',
                  placeholder: '选择一节',
                  options: [{ label: '五. 安全和安保', value: '五', default: true }],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('sets the ephemeral flag only where asked', () => {
    expect(encodeMessage(message).flags).toBe(1 << 15);
    expect(encodeMessage({ ...message, ephemeral: true }).flags).toBe((1 << 15) | (1 << 6));
  });

  it('gives two buttons with the same request a custom_id each, both leading back to it through the message', () => {
    const [container] = encodeMessage(message).components as unknown as [Encoded];
    const [shown, , row] = container.components as [Encoded, Encoded, Encoded];
    expect(shown.id).toBe(QUESTION_ID);
    const found = questionFrom(shown.content) ?? undefined;
    const ids = row.components.flatMap(({ custom_id }) => custom_id ?? []);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(decodeRequest(id, { question: found })).toEqual(turn(1));
  });

  it('writes buttons and links in their styles', () => {
    const encoded = JSON.stringify(encodeMessage(message));
    expect(encoded).toContain('"style":2,"label":"上一页"');
    expect(encoded).toContain('{"type":2,"style":5,"label":"官方全文","url":"https://docs.un.org/zh/A/68/652"}');
  });

  it('lets several options of a select be chosen only where asked', () => {
    const choices = ['五', '六'].map((value) => ({ label: value, value }));
    const chooser = { ...(select.controls[0] as Select), choices };
    const encoded = (several: boolean) =>
      JSON.stringify(encodeMessage({ accent: 0, components: [{ kind: 'row', controls: [{ ...chooser, several }] }] }));
    expect(encoded(true)).toContain('"max_values":2');
    expect(encoded(false)).not.toContain('max_values');
  });

  it('writes a file as Discord names an attachment', () => {
    const encoded = encodeMessage({ accent: 0, components: [{ kind: 'file', name: 'figures.csv' }] });
    expect(encoded.components).toEqual([
      { type: 17, accent_color: 0, components: [{ type: 13, file: { url: 'attachment://figures.csv' } }] },
    ]);
    expect(MessageCreateRequestSchema.safeParse(encoded).error).toBeUndefined();
  });

  it('writes a picture as a gallery of one, with its description', () => {
    const encoded = encodeMessage({ accent: 0, components: [{ kind: 'picture', name: 'a.png', description: '75亿' }] });
    expect(encoded.components).toEqual([
      {
        type: 17,
        accent_color: 0,
        components: [{ type: 12, items: [{ media: { url: 'attachment://a.png' }, description: '75亿' }] }],
      },
    ]);
    expect(MessageCreateRequestSchema.safeParse(encoded).error).toBeUndefined();
  });

  it('refuses what has no valid body', () => {
    const lost: Message = { accent: 0, components: [buttons] };
    expect(() => encodeMessage(lost)).toThrow(RangeError);
    const evil: Message = {
      accent: 0,
      components: [{ kind: 'row', controls: [{ kind: 'link', label: 'x', url: 'javascript:alert(1)' }] }],
    };
    expect(() => encodeMessage(evil)).toThrow(RangeError);
  });

  it('writes what the official description of the API accepts, whatever the text', () => {
    fc.assert(
      fc.property(hostileCut, hostileText(5), ({ paragraph, span }, label) => {
        const encoded = encodeMessage({
          accent: 0xffffff,
          components: [
            {
              kind: 'text',
              lines: [{ style: 'quote', parts: [{ kind: 'quote', quote: Quote.cut(paragraph, span) }] }],
            },
            { kind: 'row', controls: [{ kind: 'button', label: label.slice(0, 70), request: turn(2) }] },
            ...message.components,
          ],
        });
        expect(MessageCreateRequestSchema.safeParse(encoded).error).toBeUndefined();
        expect(JSON.stringify(encoded)).not.toMatch(/\\ud[89a-f]/iu);
      }),
    );
  });
});
