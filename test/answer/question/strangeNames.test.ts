import { expect, test } from 'vitest';
import { listedNames, speltNames } from '../../../src/answer/question/strangeNames.ts';
import { library } from '../../library.ts';

const opened = await library();

test.each([
  ['穆尔西对维和有什么看法？', ['穆尔西']],
  ['马里稳定团的任务是什么？', []],
  ['塞普路斯的谈判怎么样了？', []],
  ['What is this?', []],
  ['', []],
])('names that the dictionary lists and nothing holds: %s', (question, names) => {
  expect(listedNames(question, opened)).toEqual(names);
});

test.each([
  ['谷歌给维和提供了什么技术？', ['谷歌']],
  ['马里稳定团的任务是什么？', []],
])('characters that nothing joins: %s', (question, names) => {
  expect(speltNames(question, opened)).toEqual(names);
});
