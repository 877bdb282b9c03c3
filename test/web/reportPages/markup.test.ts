import fc from 'fast-check';
import { expect, it } from 'vitest';
import { html, toHtml } from '../../../src/web/reportPages/markup.ts';
import { hostileText } from '../../presentation/hostile.ts';
import { attribute, elementsOf, textOf } from './parsed.ts';

/** HTML cannot say NUL, and UTF-8 no half of a pair. */
const sayable = (text: string) => text.replaceAll('\0', '␀').replaceAll(/\p{Surrogate}/gu, '\uFFFD');

const texts = fc.oneof(
  hostileText(),
  fc
    .array(fc.constantFrom(...'<>&"\'\r\n\0/!-', '&lt', '&#60;', '<p>', '</p>', '<!--', '-->', ']]>', '<script>'))
    .map((pieces) => pieces.join('')),
);

it('reads any text back as it was, in an element and in an attribute, and nothing else', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const elements = elementsOf(toHtml(html`<!doctype html><title>t</title><p title="${text}">${text}</p>`));
      expect(elements.map(({ tagName }) => tagName)).toEqual(['html', 'head', 'title', 'body', 'p']);
      const [paragraph] = elements.slice(-1);
      expect(paragraph && textOf(paragraph)).toBe(sayable(text));
      expect(paragraph && attribute(paragraph, 'title')).toBe(sayable(text));
    }),
  );
});

it('fills in markup as it is, one after the other', () => {
  const item = (text: string) => html`<li>${text}</li>`;
  expect(toHtml(html`<ul>${[item('1 < 2'), item('b')]}${html`<li>c</li>`}</ul>`)).toBe(
    '<ul><li>1 &lt; 2</li><li>b</li><li>c</li></ul>',
  );
});
