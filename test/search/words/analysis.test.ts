import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/report/names/mentions.ts';
import type { ParagraphId } from '../../../src/report/paragraph.ts';
import { type Analysis, entityTerm, isStopWord } from '../../../src/search/words/analysis.ts';
import { fold } from '../../../src/text/fold.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { hostileText } from '../../presentation/hostile.ts';
import { GAZETTEER } from '../../report/gazetteer.ts';

let analysis: Analysis;

beforeAll(async () => {
  analysis = (await library()).analysis;
});

const passageTerms = (id: ParagraphId) => analysis.passage(paragraph(id)).words;
const located = (id: ParagraphId, typed: string): string[] => {
  const { text } = paragraph(id);
  const terms = new Set(analysis.question(typed).words);
  return analysis.locate(paragraph(id), terms).map(({ start, end }) => text.slice(start, end));
};

describe('passages', () => {
  test('are called by symbol and paragraph, and name what they mention', () => {
    const { id, entities } = analysis.passage(paragraph(15));
    expect(id).toBe('a-68-652#15');
    expect(entities).toContain('MINUSMA');
    const mentioned = findMentions(paragraph(15).text, GAZETTEER).map(({ entity }) => entity.id);
    expect(new Set(entities)).toEqual(new Set(mentioned));
  });

  test('hold the terms of what they mention, of bare names too', () => {
    expect(passageTerms(15)).toContain(entityTerm('MINUSMA'));
    expect(passageTerms(16)).toContain(entityTerm('MINUSTAH'));
  });

  test('hold the corrected words of their errors', () => {
    for (const { errata, id } of REPORT.document.paragraphs) {
      for (const { suggested } of errata) {
        for (const word of analysis.words(suggested)) expect(passageTerms(id), suggested).toContain(word);
      }
    }
    expect(passageTerms(36)).toContain('利比里亚');
  });
});

describe('questions', () => {
  test.each([
    ['聯合國維和人員', '联合国维和人员'],
    ['２０１３年，８５２０７名', '2013年，85 207名'],
    ['85,207 名军事人员', '85 207名军事人员'],
    ['ＭＩＮＵＳＭＡ', 'minusma'],
  ])('%s has the words of %s', (typed, printed) => {
    expect(analysis.question(typed).words).toEqual(analysis.question(printed).words);
  });

  test.each([
    ['马里稳定团', 'MINUSMA'],
    ['馬利穩定團', 'MINUSMA'],
    ['MINUSMA', 'MINUSMA'],
    ['联合国马里多层面综合稳定团', 'MINUSMA'],
    ['FISNUA 怎么样', 'UNISFA'],
    ['象牙海岸', 'COTE_DIVOIRE'],
  ])('%s names %s', (typed, id) => {
    expect(analysis.question(typed).words).toContain(entityTerm(id));
  });

  test('that ask and bind say nothing by themselves', () => {
    expect(analysis.question('请问有多少？').words).toEqual([]);
    expect(analysis.question('').words).toEqual([]);
  });

  test('have no term twice and no stop word, whatever is typed', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const terms = analysis.question(text).words;
        expect(new Set(terms).size).toBe(terms.length);
        expect(terms.filter(isStopWord)).toEqual([]);
        expect(terms.filter((term) => /\s/u.test(term))).toEqual([]);
      }),
    );
  });
});

describe('where the terms stand', () => {
  test.each<[ParagraphId, string, string]>([
    [2, '85207', '85 207'],
    [2, '８５２０７', '85 207'],
    [15, 'MINUSMA', '稳定团'],
    [14, 'UNMIL', '联利特派团'],
  ])('in paragraph %s, %s is printed %s', (id, typed, printed) => {
    expect(located(id, typed)).toContain(printed);
  });

  test('adjoining ones are one', () => {
    expect(located(11, '维和人员')[0]).toBe('维和人员');
  });

  test('every mention of an entity in the report is found by any of its names', () => {
    for (const { text, id } of REPORT.document.paragraphs) {
      for (const { entity, span } of findMentions(text, GAZETTEER)) {
        const places = analysis.locate(paragraph(id), new Set([entityTerm(entity.id)]));
        expect(places.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
      }
    }
  });

  test('nothing is found for no term', () => {
    expect(located(15, '的')).toEqual([]);
  });
});

describe('stop words', () => {
  test.each(['多少', '什么', '哪里', '是否', '的', 'how', 'the', 'which'])('%s says nothing of the subject', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  test.each(['维和', '人员', '决议', '多数', '2013', 'mission', 'mali', ''])('%j may be the subject', (word) => {
    expect(isStopWord(word)).toBe(false);
  });

  test('a stop word is recognised as it is folded: in Traditional, in capitals, in full width', () => {
    for (const typed of ['甚麼', '請問', 'HOW', 'ｗｈｅｒｅ']) expect(isStopWord(fold(typed).text), typed).toBe(true);
  });
});
