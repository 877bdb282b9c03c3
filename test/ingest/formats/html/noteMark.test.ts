import { expect, test } from 'vitest';
import { noteMark } from '../../../../src/ingest/formats/html/noteMark.ts';
import { elementOf } from './elementOf.ts';

test.each([
  ['digits', '<sup> 12 </sup>', '¹²'],
  ['two numbers', '<sup>1, 2</sup>', '¹, ²'],
  ['a link to a note', '<sup><a href="#fn3">(3)</a></sup>', '³'],
  ['a link deeper within', '<sup><b><a href="notes.htm#4"><i>[4]</i></a></b></sup>', '⁴'],
])('%s in a raised text is a mark', (_, html, mark) => {
  expect(noteMark(elementOf(html, 'sup'))).toBe(mark);
});

test.each([
  ['an ordinal', '<sup>st</sup>'],
  ['an asterisk', '<sup>*</sup>'],
  ['a number in brackets that leads nowhere', '<sup>[1]</sup>'],
  ['nothing', '<sup></sup>'],
  ['a long text', `<sup>${'1'.repeat(31)}</sup>`],
  ['a heap of elements', `<sup>${'<b></b>'.repeat(40)}1</sup>`],
])('%s in a raised text is none', (_, html) => {
  expect(noteMark(elementOf(html, 'sup'))).toBeNull();
});

test.each([
  ['<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>', '¹'],
  ['<a href="report.htm#_ftnref2">2</a>', '²'],
  ['<a href="#_edn3">[3]</a>', '³'],
  ['<a class="sdfootnotesym" href="#sdfootnote4anc">4</a>', '⁴'],
  ['<a href="#sdendnote5sym">5</a>', '⁵'],
  ['<a href="#chapter1">1</a>', null],
  ['<a href="#_ftn1">see the note</a>', null],
  ['<a>1</a>', null],
])('%s is the mark %s', (html, mark) => {
  expect(noteMark(elementOf(html, 'a'))).toBe(mark);
});
