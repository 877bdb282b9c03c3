import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { altText, illustrated } from '../../../src/presentation/figures/picture.ts';
import type { Component } from '../../../src/presentation/message.ts';
import { display, line } from '../../../src/presentation/quotes/quotation.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { codePoints, utf8Bytes } from '../../../src/text/length.ts';

const file = { name: 'a.png', mediaType: 'image/png', content: 'x' };
const picture = { file, values: ['75亿美元 第5段', '15% 第5段'] };
const text = (words: string) => display(line('body', words));

describe('the description of a picture', () => {
  test('lists the values', () => {
    expect(altText(picture.values, 9000, zhCN)).toBe('75亿美元 第5段；15% 第5段');
  });

  test('is cut after a whole value and counts the others', () => {
    const values = Array.from({ length: 300 }, (_, index) => `第${index}段`);
    const cut = altText(values, 9000, zhCN);
    expect(cut).toMatch(/^第0段；.*；另有 \d+ 项，见正文$/u);
    const shown = cut.split('；').length - 1;
    expect(cut).toContain(`另有 ${300 - shown} 项`);
    expect(codePoints(cut)).toBeGreaterThan(1000);
  });

  test('fits, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 1500, unit: 'binary' }), { minLength: 1 }),
        fc.nat(5000),
        (values, bytes) => {
          const cut = altText(values, bytes + 100, zhCN);
          expect(codePoints(cut)).toBeLessThanOrEqual(1024);
          expect(utf8Bytes(cut)).toBeLessThanOrEqual(bytes + 100);
        },
      ),
    );
  });

  test('leaves the rest of the message its room', () => {
    const beside = [text('国'.repeat(2990))];
    const shown = (body: Component[]) => illustrated([], { picture, note: null }, body, zhCN).components[0];
    expect(shown(beside)).toMatchObject({ kind: 'picture', description: '另有 2 项，见正文' });
    expect(shown([])).toMatchObject({ kind: 'picture', description: '75亿美元 第5段；15% 第5段' });
  });
});

describe('an illustrated message', () => {
  const [head, body] = [[text('标题')], [text('清单')]];

  test('has its picture between head and body, and the note under it', () => {
    const { components, files } = illustrated(head, { picture, note: '注' }, body, zhCN);
    expect(components.map(({ kind }) => kind)).toEqual(['text', 'picture', 'text', 'text']);
    expect(files).toEqual([file]);
  });

  test('without a picture says why, and without a wish for one says nothing', () => {
    const { components, files } = illustrated(head, { picture: null, note: '没有' }, body, zhCN);
    expect(components).toHaveLength(3);
    expect(files).toBeUndefined();
    expect(illustrated(head, null, body, zhCN)).toEqual({ components: [...head, ...body] });
  });
});
