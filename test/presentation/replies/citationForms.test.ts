import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { unescapeMarkdown, wellFormed } from '../../../src/presentation/markdown/escape.ts';
import { toMarkdown } from '../../../src/presentation/markdown/markdown.ts';
import { citationForms, citationFormsMessage } from '../../../src/presentation/replies/citationForms.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { hostileCut, paragraphOf } from '../hostile.ts';
import { buttonsIn, LANGUAGES, wordsIn } from '../messages.ts';

const apa = { reference: 'United Nations. (2014). A report.', inText: '(United Nations, 2014)' };
const today = new Date('2026-11-24T10:00:00Z');
const first = (id: number, length: number) => Quote.cut(paragraph(id), { start: 0, end: length });
const formOf = (quote: Quote, label: string) =>
  citationForms(quote, today, apa, zhCN)
    .filter(([each]) => each === label)
    .map(([, text]) => text);

describe('the forms of a citation', () => {
  test('begin with those of the United Nations, in Chinese and English', () => {
    const forms = citationForms(first(15, 40), today, apa, zhCN);
    expect(forms.map(([label]) => label)).toEqual(Object.values(zhCN.sharing.forms));
    expect(forms.slice(0, 2).map(([, text]) => text)).toEqual(['A/68/652，第15段', 'A/68/652, para. 15']);
  });

  test('hold a block quote that names its source, and the errors that it shows', () => {
    expect(formOf(first(14, 11), 'Markdown')).toEqual([
      '> “联合国利比亚特派团(联”\n> 〔原文如此，疑为“利比里亚”，印作“利比亚”〕\n> \n> — [A/68/652，第14段](https://docs.un.org/zh/A/68/652)',
    ]);
  });

  test('quote as much as is quoted, in parts where it is long', () => {
    const long = Quote.whole(paragraphOf('联合国维持和平行动的每一句话都很长。'.repeat(400)));
    const parts = formOf(long, 'Markdown');
    expect(parts.length).toBeGreaterThan(3);
    const text = parts.map((part) => /“(.*)”/u.exec(part)?.[1]).join('');
    expect(text).toBe(long.text);
  });
});

describe.each(LANGUAGES)('the message, in %s', (_, wording) => {
  test('shows each in a block of its own, says which date it takes, and is one that Discord accepts', () => {
    for (const each of REPORT.document.paragraphs) {
      const message = citationFormsMessage(Quote.whole(each), today, apa, 1, wording);
      expect(faults(message), String(each.id)).toEqual([]);
      expect(wordsIn(message)).toContain('2014-02-07');
    }
  });
});

test('of a long quote turns pages, and loses none', () => {
  const long = Quote.whole(paragraphOf('联合国维持和平行动的每一句话都很长。'.repeat(400)));
  const pages = Array.from({ length: 9 }, (_, index) => citationFormsMessage(long, today, apa, index + 1, zhCN));
  expect(pages.flatMap(faults)).toEqual([]);
  expect(buttonsIn(pages[0] as (typeof pages)[0])[1]).toMatchObject({
    request: { command: 'cite', options: { quotes: `A/68/652:16:0-${long.text.length}`, page: 2 } },
  });
  const shown = new Set(pages.map(wordsIn).join('\n').split('\n'));
  for (const part of formOf(long, 'Markdown')) expect(shown).toContain(part.split('\n')[0]);
});

test('nothing that is quoted or printed as a title breaks out of its block', () => {
  fc.assert(
    fc.property(hostileCut, ({ paragraph: hostile, span }) => {
      const zh = `\`\`\`${hostile.text}`;
      const document = { ...hostile.document, title: { zh, en: zh } };
      const quote = Quote.cut({ ...hostile, document }, span);
      const message = citationFormsMessage(quote, today, { reference: zh, inText: zh }, 1, zhCN);
      for (const component of message.components) {
        if (component.kind !== 'text' || !component.lines.some(({ style }) => style === 'code')) continue;
        expect(toMarkdown(component.lines).match(/`{3}/gu)).toHaveLength(2);
      }
    }),
  );
});

test('the block quote reads back as the raw words', () => {
  fc.assert(
    fc.property(hostileCut, ({ paragraph: hostile, span }) => {
      const quote = Quote.cut({ ...hostile, text: hostile.text.replaceAll('\n', '一') }, span);
      const [block = ''] = formOf(quote, 'Markdown');
      expect(unescapeMarkdown(block.split('\n')[0] ?? '')).toBe(`> “${wellFormed(quote.text)}”`);
    }),
  );
});
