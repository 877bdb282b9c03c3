import { describe, expect, test } from 'vitest';
import { outline } from '../../../src/answer/lookup/outline.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { outlineMessage, sectionMessage } from '../../../src/presentation/replies/outline.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { REPORT } from '../../corpus.ts';
import { buttonsIn, everyPage, LANGUAGES, quotesIn, selectIn, wordsIn } from '../messages.ts';

const { info } = REPORT.document;
const ENTRIES = outline(REPORT.document);

describe('the table of contents', () => {
  const message = outlineMessage(info, ENTRIES, zhCN);

  test('has a line for each section, with its paragraphs', () => {
    expect(wordsIn(message)).toContain('五. 安全和安保 · 第51至56段');
    expect(wordsIn(message).match(/ · 第/gu)).toHaveLength(10);
  });

  test('lets each section be chosen, once', () => {
    expect(
      selectIn(message)
        ?.choices.map(({ value }) => value)
        .join(''),
    ).toBe('一二三四五AB六七八');
    expect(selectIn(message)).toMatchObject({ fills: 'section', request: { command: 'outline', options: {} } });
    expect(selectIn(message)?.choices.some(({ selected }) => selected)).toBe(false);
  });

  test('offers a numeral that several sections have once', () => {
    const [five, a] = ENTRIES.filter(({ section }) => ['五', 'A'].includes(section.numeral));
    if (!five || !a) throw new Error('No section 五 or A');
    const message = outlineMessage(info, [five, a, { ...a, section: { ...a.section, heading: 'A. Again' } }], zhCN);
    expect(selectIn(message)?.choices.map(({ label }) => label)).toEqual(
      [five, a].map(({ section }) => section.heading),
    );
  });

  test.each(LANGUAGES)('is one that Discord accepts in %s', (_, wording) => {
    expect(faults(outlineMessage(info, ENTRIES, wording))).toEqual([]);
  });
});

describe('a section', () => {
  test('is selected among the others, and leads back to the contents', () => {
    const [section] = ENTRIES.filter(({ section }) => section.numeral === '五');
    if (!section) throw new Error('No section 五');
    const message = sectionMessage(info, ENTRIES, { section, quotes: [], page: 1 }, zhCN);
    const selected = selectIn(message)?.choices.filter((choice) => choice.selected);
    expect(selected?.map(({ value }) => value)).toEqual(['五']);
    expect(buttonsIn(message).at(-1)).toMatchObject({
      label: zhCN.backToOutline,
      request: { command: 'outline', options: {} },
    });
    expect(wordsIn(message)).toMatch(/^五\. 安全和安保\n/u);
  });

  describe.each(LANGUAGES)('in %s', (_, wording) => {
    test.each(ENTRIES.map((entry) => [entry.section.heading, entry] as const))(
      '%s shows the first sentence of each paragraph once, in order, on pages that Discord accepts',
      async (_heading, { section, paragraphs }) => {
        const pages = await everyPage('outline', { section: section.numeral }, wording);
        for (const page of pages) expect(faults(page)).toEqual([]);
        const shown = pages.flatMap(quotesIn);
        expect(shown.map(({ paragraph, start }) => [paragraph.id, start])).toEqual(paragraphs.map(({ id }) => [id, 0]));
      },
    );
  });
});
