import { expect, it } from 'vitest';
import { drawComponent } from '../../../scripts/picture/component.ts';
import { toHtml } from '../../../scripts/picture/element.ts';
import { encodeMessage } from '../../../src/discord/encode.ts';
import { storeComponents } from '../../../src/loopback/storedComponent.ts';
import type { Message } from '../../../src/presentation/message.ts';

it('draws a message as it is stored', () => {
  const request = { command: 'mission', options: { name: 'MINUSMA' } };
  const message: Message = {
    accent: 0x00ff7f,
    components: [
      { kind: 'text', lines: [{ style: 'title', parts: [{ kind: 'text', text: '<b>*甲*' }] }] },
      { kind: 'separator' },
      {
        kind: 'row',
        controls: [
          { kind: 'button', label: '<i>', request, disabled: true },
          { kind: 'link', label: '乙', url: 'https://un.org/' },
        ],
      },
    ],
  };
  const drawn = storeComponents(encodeMessage(message).components).map(drawComponent).map(toHtml).join('');
  expect(drawn).toBe(
    '<section class="container" style="--accent: #00ff7f"><div class="text"><h2>&lt;b&gt;*甲*</h2></div><hr>' +
      '<div class="row"><span class="button secondary disabled">&lt;i&gt;</span><span class="button away">乙</span></div></section>',
  );
});

it.each([
  [true, '<span class="select chosen">乙</span>'],
  [false, '<span class="select">甲</span>'],
])('draws a select whose option is chosen: %s', (chosen, expected) => {
  const options = [{ label: '乙', value: 'b', default: chosen }];
  expect(toHtml(drawComponent({ type: 3, id: 1, placeholder: '甲', options }))).toBe(expected);
});

it('refuses what it has no drawing for', () => {
  expect(() => drawComponent({ type: 12, id: 1 })).toThrow('The page cannot draw a component of type 12.');
});
