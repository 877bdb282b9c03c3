import { expect, test } from 'vitest';
import { Body } from '../../../../src/ingest/formats/akomaNtoso/body.ts';
import { Notes } from '../../../../src/ingest/formats/akomaNtoso/notes.ts';
import { readTree } from '../../../../src/ingest/formats/akomaNtoso/tree.ts';
import { aknFile } from './aknFile.ts';

function read(content: string) {
  const root = readTree(aknFile(content));
  const body = new Body(new Notes(root));
  return { blocks: body.blocks(root), counts: body.counts };
}
const blocksOf = (content: string) => read(content).blocks;
const content = (text: string) => `<content><p>${text}</p></content>`;

test('a section and its paragraphs have their numbers, with the point that markup leaves out', () => {
  expect(
    blocksOf(`<section><num>I</num><heading>Aims</heading>
      <paragraph><num>1</num>${content('First.')}</paragraph>
      <paragraph><num>2.</num>${content('Second.')}</paragraph></section>`),
  ).toEqual(['I. Aims', '1. First.', '2. Second.']);
});

test('points are lines of their paragraph, and none begins like a paragraph', () => {
  const list = (...numbers: string[]) =>
    `<list>${numbers.map((number) => `<point><num>${number}</num>${content('x;')}</point>`).join('')}</list>`;
  expect(blocksOf(`<paragraph><num>5.</num>${content('These:')}${list('(a)', '4.1')}</paragraph>`)).toEqual([
    '5. These:\n(a) x;\n4.1 x;',
  ]);
  expect(blocksOf(`<paragraph><num>5.</num>${content('These:')}${list('1.', '2')}</paragraph>`)).toEqual([
    '5. These: 1. x; 2 x;',
  ]);
});

test('an article has its number alone or with a title; a title that is a sentence stands below', () => {
  expect(blocksOf(`<article><num>第一条</num><paragraph>${content('正文。')}</paragraph></article>`)).toEqual([
    ...['第一条', '正文。'],
  ]);
  expect(blocksOf(`<article><num>Article 2</num><heading>Scope</heading>${content('Text.')}</article>`)).toEqual([
    ...['Article 2 Scope', 'Text.'],
  ]);
  expect(blocksOf('<article><num>Article 3</num><heading>It is so.</heading></article>')).toEqual([
    ...['Article 3', 'It is so.'],
  ]);
});

test('recitals that words introduce are one block', () => {
  const recital = '<recital><num>a)</num><p>that;</p></recital>';
  expect(blocksOf(`<recitals><intro><p>noting</p></intro>${recital}</recitals>`)).toEqual(['noting\na) that;']);
  expect(blocksOf(`<recitals>${recital}${recital}</recitals>`)).toEqual(['a) that;', 'a) that;']);
});

test('words of a line stay together, raised numbers are raised, line ends of the print are spaces', () => {
  expect(
    blocksOf('<p>The <i>first</i> <ref href="#">one</ref><sup>2</sup>, x<sup>th</sup>,<eol/>and<br/>next</p>'),
  ).toEqual([...['The first one², xth, and', 'next']]);
});

test('what an amendment quotes is words, not articles of the text', () => {
  const quoted = `<quotedStructure startQuote="“" endQuote="”"><article><num>Article 9</num>${content('New.')}</article></quotedStructure>`;
  expect(
    blocksOf(`<paragraph><num>1.</num><content><p>It reads <mod>${quoted}</mod>.</p></content></paragraph>`),
  ).toEqual(['1. It reads “Article 9 New.”.']);
});

test('a row of a table is a block, cells that cover others keep the columns', () => {
  expect(
    blocksOf(`<table><caption>T</caption><tr><th><p>甲</p></th><th rowspan="2"><p>乙</p></th></tr>
      <tr><td><p>丙</p><p>丁</p></td></tr></table>`),
  ).toEqual(['T', '甲\t乙', '丙 丁']);
});

test('a speaker stands before the words', () => {
  expect(blocksOf('<speech by="#x"><from>The President:</from><p>I call.</p><p>Thanks.</p></speech>')).toEqual([
    'The President: I call.\nThanks.',
  ]);
});

test('annexes are read with their heading; what is left out is counted', () => {
  const { blocks, counts } = read(`<toc><tocItem href="#">x</tocItem></toc><p>a<del>b</del><img src="x"/></p>
    <attachments><attachment><heading>Annex I</heading><doc name="annex"><meta/><mainBody><p>c</p></mainBody></doc></attachment>
    <attachment><documentRef href="/other"/></attachment></attachments><p><z xmlns="urn:z">d</z></p>`);
  expect(blocks).toEqual(['a', 'Annex I', 'c', 'd']);
  expect(counts).toEqual({ pictures: 1, foreign: 1, contents: 1, deletions: 1, elsewhere: 1 });
});
