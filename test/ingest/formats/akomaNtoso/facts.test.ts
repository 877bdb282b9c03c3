import { expect, test } from 'vitest';
import { factsOf } from '../../../../src/ingest/formats/akomaNtoso/facts.ts';
import { readTree } from '../../../../src/ingest/formats/akomaNtoso/tree.ts';
import { aknFile } from './aknFile.ts';

const META = `<meta><identification><FRBRWork><FRBRdate date="2020-02-03" name="adoption"/><FRBRcountry value="un"/>
  <FRBRnumber value="7-1" showAs="7/1"/></FRBRWork>
  <FRBRExpression><FRBRdate date="2021-01-01" name=""/><FRBRlanguage language="zho"/></FRBRExpression></identification></meta>`;

test('metadata are given as the file says them, those of the work first', () => {
  expect(factsOf(readTree(aknFile(META)))).toEqual({
    ...{ number: '7/1', date: '2020-02-03', language: 'zho', country: 'un' },
  });
});

test('what the masthead marks as title and number comes before', () => {
  const preface = '<preface><p><docTitle>On\n <b>wells</b></docTitle> <docNumber>A/7/1</docNumber></p></preface>';
  expect(factsOf(readTree(aknFile(`${META}${preface}`)))).toMatchObject({ title: 'On wells', number: 'A/7/1' });
});

test('nothing is said where the file says nothing', () => {
  expect(factsOf(readTree(aknFile('<p>甲</p>')))).toEqual({});
});
