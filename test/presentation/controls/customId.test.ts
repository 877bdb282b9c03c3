import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRequest, encodeRequest } from '../../../src/presentation/controls/customId.ts';
import { wellFormed } from '../../../src/presentation/markdown/escape.ts';
import type { Options, Request } from '../../../src/presentation/message.ts';
import { hostileText } from '../hostile.ts';

const value = fc.oneof(
  hostileText(4).map(wellFormed),
  fc.constant(''),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
);
const request: fc.Arbitrary<Request> = fc.record({
  command: fc.constantFrom('ask', 'paragraph', '任务'),
  options: fc
    .dictionary(fc.constantFrom('query', 'page', '段', 'toString', 'constructor'), value, { maxKeys: 3 })
    .map((options): Options => ({ ...options })),
});

describe('encodeRequest', () => {
  it('writes a request legibly, with the type of each option', () => {
    const asked = { command: 'search', options: { query: '维和 100%&', page: 2, exact: true } };
    expect(encodeRequest(asked, 36)).toBe('10/search?query=维和 100%25%26&page#2&exact!1');
    expect(encodeRequest({ command: 'help', options: {} }, 0)).toBe('0/help');
  });

  it('is undone by decodeRequest, and never too long or ill-formed', () => {
    fc.assert(
      fc.property(request, fc.nat(199), (asked, slot) => {
        const customId = encodeRequest(asked, slot);
        if (customId === null) return;
        expect([...customId].length).toBeLessThanOrEqual(100);
        expect(wellFormed(customId)).toBe(customId);
        expect(customId.trim()).toBe(customId);
        expect(decodeRequest(customId)).toEqual(asked);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same request another custom_id in another slot', () => {
    const asked = { command: 'paragraph', options: { number: 16 } };
    expect(encodeRequest(asked, 1)).not.toBe(encodeRequest(asked, 2));
  });

  it('leaves a question that is too long to the message that shows it', () => {
    const question = '马里稳定团'.repeat(30);
    const asked = { command: 'ask', options: { question, page: 2 } };
    expect(encodeRequest(asked, 0)).toBeNull();
    expect(encodeRequest(asked, 0, { question: '另一个问题' })).toBeNull();
    const customId = encodeRequest(asked, 0, { question });
    expect(customId).toBe('0/ask?question@&page#2');
    expect(decodeRequest(customId ?? '', { question })).toEqual(asked);
    expect(decodeRequest(customId ?? '')).toBeNull();
  });

  it('keeps a short question itself, so that the button does not depend on the message', () => {
    const asked = { command: 'ask', options: { question: '多少？' } };
    expect(encodeRequest(asked, 0, { question: '多少？' })).toBe('0/ask?question=多少？');
  });

  it('leaves a hole for what a select fills', () => {
    const asked = { command: 'outline', options: { document: 'a-68-652', section: '一' } };
    const customId = encodeRequest(asked, 0, { fills: 'section' }) ?? '';
    expect(customId).toBe('0/outline?document=a-68-652&section~');
    expect(decodeRequest(customId, { chosen: ['五'] })).toEqual({
      command: 'outline',
      options: { document: 'a-68-652', section: '五' },
    });
    expect(decodeRequest(customId)).toBeNull();
    expect(decodeRequest(customId, { chosen: ['五', '六'] })?.options.section).toBe('五,六');
  });

  it('writes nothing for what could not be read back', () => {
    expect(encodeRequest({ command: 'ask', options: { page: Number.NaN } }, 0)).toBeNull();
    expect(encodeRequest({ command: 'a?b', options: {} }, 0)).toBeNull();
    expect(encodeRequest({ command: 'ask', options: { 'a=b': 1 } }, 0)).toBeNull();
  });
});

describe('decodeRequest', () => {
  it.each([
    ['', 'empty'],
    ['ask', 'no slot'],
    ['0/', 'no command'],
    ['0/ask?', 'fields announced but missing'],
    ['0/ask?x', 'a field without a value'],
    ['0/ask?page#02', 'a number written oddly'],
    ['0/ask?page#Infinity', 'no number'],
    ['0/ask?page#', 'an empty number'],
    ['0/ask?a!2', 'no boolean'],
    ['0/ask?q=%', 'half an escape'],
    ['0/ask?q=%ff', 'no UTF-8'],
    ['0/ask?q=1&q=2', 'an option twice'],
    ['0/ask?__proto__=1', 'a name no option has'],
    ['0/ask?question@x', 'a mark with a value'],
    ['{"command":"ask"}', 'another bot'],
  ])('takes %j for no request: %s', (customId) => {
    expect(decodeRequest(customId, { question: '甲', chosen: ['乙'] })).toBeNull();
  });

  it('never throws, whatever anyone sends', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      hostileText().map((text) => `0/ask?q=${text}`),
      fc
        .array(fc.constantFrom('0', '/', 'ask', '?', '=', '&', '#', '!', '@', '~', '%', '%e4', 'q'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anything, (customId) => {
        const decoded = decodeRequest(customId);
        if (decoded) expect(typeof decoded.command).toBe('string');
      }),
      { numRuns: 3000 },
    );
  });
});
