import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  documentAsked,
  resolutionAsked,
  symbolAsked,
  treatyAsked,
} from '../../../src/answer/question/documentAsked.ts';
import { hostileText } from '../../presentation/hostile.ts';
import { SEVERAL, severalDocuments } from '../../search/severalDocuments.ts';

const { documents } = await severalDocuments();
const idsOf = (asked: ReturnType<typeof symbolAsked>) => asked?.documents.map(({ info }) => info.id);
/** Long after the newest document. */
const TODAY = new Date('2026-06-01');

describe('a symbol', () => {
  test.each([
    ['A/78/902里有多少警察？', '报告里有多少警察？'],
    ['a/78/902 的警察有多少', '报告 的警察有多少'],
    ['警察有多少，见《A/78/902》', '警察有多少，见报告'],
    ['A/78/902号文件对灯油怎么说', '报告对灯油怎么说'],
    ['How many police does A/78/902 count?', 'How many police does the report count?'],
  ])('names its document: %s', (question, rest) => {
    expect(symbolAsked(question, documents)).toEqual({
      documents: SEVERAL.filter(({ info }) => info.id === 'a-78-902'),
      rest,
    });
  });

  test('of several languages names them all, and two symbols name both', () => {
    expect(idsOf(symbolAsked('A/77/901里的警察', documents))).toEqual(['a-77-901', 'a-77-901-en']);
    expect(idsOf(symbolAsked('CONF/12和A/78/902都说了什么', documents))).toEqual(['lighthouse-convention', 'a-78-902']);
  });

  test.each([
    'A/78/902',
    'A/78/90里有什么',
    'A/78/902/Add.1里有什么',
    '哪些报告引用了A/78/902',
    'A/78/902被谁引用',
    'which reports cite A/78/902',
    '有多少警察',
  ])('is not where to look in %s', (question) => {
    expect(symbolAsked(question, documents)).toBeNull();
  });
});

test.each([
  ['第77/903号决议拨款多少', '报告拨款多少'],
  ['What does resolution 77/903 decide?', 'What does the report decide?'],
])('the number of a resolution may name it: %s', (question, rest) => {
  const asked = resolutionAsked(question, documents);
  expect([idsOf(asked), asked?.rest]).toEqual([['a-res-77-903'], rest]);
});

test.each(['哪些报告引用第77/903号决议', '第77/904号决议拨款多少', '77/903', '第901号决议'])(
  'no resolution of ours is asked in %s',
  (question) => {
    expect(resolutionAsked(question, documents)).toBeNull();
  },
);

describe('a title', () => {
  test.each(['灯塔公约第二条', '《灯塔公约》里怎么说守塔人', 'What is due under the Lighthouse Convention?'])(
    'names a place in %s',
    (question) => {
      expect(idsOf(documentAsked(question, documents, TODAY))).toEqual(['lighthouse-convention']);
    },
  );

  test('of several documents names them all', () => {
    expect(idsOf(documentAsked('灯塔的管理里怎么说灯油', documents, TODAY))).toEqual([
      'a-78-902',
      'a-77-901',
      'a-77-901-en',
    ]);
  });

  test.each(['哪些国家批准了灯塔公约', '谁提到灯塔公约第二条'])('is just a matter in %s', (question) => {
    expect(documentAsked(question, documents, TODAY)).toBeNull();
  });
});

test.each([
  ['灯塔公约对守塔人怎么规定', '公约对守塔人怎么规定'],
  ['《灯塔公约》对守塔人怎么规定', '公约对守塔人怎么规定'],
])('the name of a treaty may name it: %s', (question, rest) => {
  const asked = treatyAsked(question, documents);
  expect([idsOf(asked), asked?.rest]).toEqual([['lighthouse-convention'], rest]);
});

test.each(['谁提到灯塔公约', '灯塔公约', '灯塔的管理'])('no treaty is asked in %s', (question) => {
  expect(treatyAsked(question, documents)).toBeNull();
});

describe('kind and year', () => {
  test.each([
    ['2022年的报告里有多少警察', ['a-77-901', 'a-77-901-en'], '报告里有多少警察'],
    ['2022年的决议拨款多少', ['a-res-77-903'], '报告拨款多少'],
    ['2022年的文件说了什么', ['a-res-77-903', 'a-77-901', 'a-77-901-en'], '报告说了什么'],
    ['最新的报告讲什么', ['a-78-902'], '报告讲什么'],
    ['How many police in the 2023 report?', ['a-78-902'], 'How many police in the report?'],
    ['What does the latest resolution say?', ['a-res-77-903'], 'What does the report say?'],
  ])('name documents: %s', (question, ids, rest) => {
    const asked = documentAsked(question, documents, TODAY);
    expect([idsOf(asked), asked?.rest]).toEqual([ids, rest]);
  });

  test('of last year counts from today, and from the newest where nothing is that new', () => {
    const question = '去年的报告里有多少警察';
    expect(idsOf(documentAsked(question, documents, new Date('2024-06-01')))).toEqual(['a-78-902']);
    expect(idsOf(documentAsked(question, documents, TODAY))).toEqual(['a-77-901', 'a-77-901-en']);
  });

  test.each(['2019年的报告里有多少警察', '去年的预算', '2022年报告了多少起事故', '最新的灯塔'])(
    'name none in %s',
    (question) => {
      expect(documentAsked(question, documents, TODAY)).toBeNull();
    },
  );
});

test('whatever is asked, the documents are those held, and some question is left', () => {
  fc.assert(
    fc.property(hostileText(30), fc.constantFrom('A/77/901', '灯塔公约第二条', '去年的报告', ''), (text, name) => {
      for (const asked of [symbolAsked(text + name, documents), documentAsked(name + text, documents, TODAY)]) {
        if (!asked) continue;
        expect(asked.documents.length).toBeGreaterThan(0);
        for (const document of asked.documents) expect(documents).toContain(document);
        expect(asked.rest).toMatch(/报告|the report/u);
      }
    }),
  );
});
