import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceOf } from '../../src/presentation/controls/quoteReference.ts';
import { choices, sentences, valuesOf } from '../command/command.ts';
import { hostileText } from '../presentation/hostile.ts';
import { quotesIn, respond, wordsIn } from '../presentation/messages.ts';

describe('/paragraph', () => {
  test.each([
    ['15', 15],
    ['第１５段', 15],
    ['摘要', 'summary'],
    ['脚注1', 'fn1'],
    ['註腳1', 'fn1'],
  ])('shows %s whole', async (number, id) => {
    const { message } = await respond('paragraph', { number });
    const [quote] = quotesIn(message);
    expect(quote?.paragraph.id).toBe(id);
    expect(quote?.text).toBe(quote?.paragraph.text);
  });

  test('takes a number as a number, too', async () => {
    expect(quotesIn((await respond('paragraph', { number: 15 })).message)[0]?.paragraph.id).toBe(15);
  });

  test.each(['94', '香蕉'])('says that there is no %s', async (number) => {
    const { answer, message } = await respond('paragraph', { number });
    expect(answer).toMatchObject({ kind: 'nothing_found', missing: { what: 'paragraph', name: number } });
    expect(wordsIn(message)).toMatch(new RegExp(`^语料中没有“${number}”这一段`, 'u'));
  });

  test('says that a number is wanted', async () => {
    expect((await sentences('paragraph', {}))['zh-CN']).toBe('请填写“编号”。');
  });
});

describe('choices', () => {
  test.each([
    ['15', '15'],
    ['第15', '15'],
    ['摘要', 'summary'],
    ['fn', 'fn1'],
    ['脚注', 'fn1'],
    ['馬里多層面', '15'],
  ])('%s comes first as %s', async (typed, value) => {
    expect((await valuesOf('paragraph', 'number', typed))[0]).toBe(value);
  });

  test('begin with the document while nothing is typed', async () => {
    expect((await valuesOf('paragraph', 'number', '')).slice(0, 3)).toEqual(['front', 'summary', '1']);
  });

  test('stay within Discord’s limits, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(4), async (typed) => void (await choices('paragraph', 'number', typed))),
    );
  });
});

describe('the place of a quote, as a list names it,', () => {
  const shownAt = async (number: string, page?: number) => {
    const { message } = await respond('paragraph', page ? { number, page } : { number });
    const parts = message.components
      .flatMap((each) => (each.kind === 'text' ? each.lines : []))
      .flatMap((line) => line.parts);
    return {
      quotes: quotesIn(message).map(referenceOf),
      bold: parts.flatMap((part) => (part.kind === 'quote' && part.strong ? [part.strong] : [])),
      ephemeral: message.ephemeral,
    };
  };

  test('is shown as it is, for the person alone', async () => {
    const place = 'A/68/652:11:113-164';
    expect(await shownAt(place)).toEqual({ quotes: [place], bold: [], ephemeral: true });
  });

  test('of a figure is shown in its sentence, and set off there', async () => {
    const { quotes, bold } = await shownAt('A/68/652:11:140-142');
    expect(quotes).toEqual(['A/68/652:11:128-164']);
    expect(bold).toMatchObject([{ start: 140, end: 142 }]);
  });

  test('may be several, of which a page turned takes the place of the one before', async () => {
    const places = [11, 15, 16, 24].map((id) => `A/68/652:${id}:0-20`);
    const [first, second] = [await shownAt(places.join()), await shownAt(places.join(), 2)];
    expect([first.quotes.length, second.quotes.length]).toEqual([3, 1]);
    expect([first.ephemeral, second.ephemeral]).toEqual([true, false]);
  });

  test('that is none is told like any other number', async () => {
    const { answer } = await respond('paragraph', { number: 'A/68/652:11:164-113' });
    expect(answer).toMatchObject({ kind: 'nothing_found' });
  });
});
