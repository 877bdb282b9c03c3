import { describe, expect, test } from 'vitest';
import { paragraphRecord } from '../../../src/presentation/citations/paragraphRecord.ts';
import type { ParagraphId } from '../../../src/report/paragraph.ts';
import { paragraph, REPORT } from '../../corpus.ts';

const { paragraphs } = REPORT.document;

describe('a paragraph as JSON', () => {
  const json = (id: ParagraphId) => paragraphRecord(paragraphs, paragraphs.indexOf(paragraph(id)));

  test('has its sections, outermost first, and its text', () => {
    expect(Object.keys(json(54))).toEqual([
      'document',
      'paragraph',
      'section',
      'text',
      'citation',
      'errata',
      'footnotes',
      'previous',
      'next',
    ]);
    expect(json(54)).toMatchObject({
      document: 'A/68/652',
      paragraph: 54,
      section: ['五. 安全和安保', 'A. 军事特遣队和建制警察部队的安全和安保'],
      text: paragraph(54).text,
      footnotes: [],
    });
    for (const id of ['front', 'summary'] as const) expect(json(id)).toMatchObject({ paragraph: id, section: [] });
    expect(json('fn1')).toMatchObject({ paragraph: 'fn1', section: json(47).section });
  });

  test('has its footnotes, each at its mark, with its text', () => {
    const [note] = json(47).footnotes;
    expect(note).toEqual({ id: 'fn1', at: paragraph(47).text.indexOf('¹'), text: paragraph('fn1').text });
  });

  test('has its citation in three languages, its errata and its neighbours', () => {
    expect(json(14)).toMatchObject({
      citation: { 'zh-Hans': 'A/68/652，第14段', 'zh-Hant': 'A/68/652，第14段', en: 'A/68/652, para. 14' },
      errata: [{ printed: '利比亚', suggested: '利比里亚' }, { start: 99 }],
      previous: 13,
      next: 15,
    });
    expect(json('front')).toMatchObject({ previous: null, next: 'summary' });
    expect(json('fn1')).toMatchObject({ previous: 93, next: null });
  });
});
