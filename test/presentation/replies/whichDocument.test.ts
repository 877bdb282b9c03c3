import { expect, test } from 'vitest';
import { decodeRequest } from '../../../src/presentation/controls/customId.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { customIdOf } from '../../../src/presentation/fit/size.ts';
import { shownQuestion } from '../../../src/presentation/markdown/question.ts';
import { documentLabel, whichDocumentMessage } from '../../../src/presentation/replies/whichDocument.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { REPORT } from '../../corpus.ts';
import { selectIn, wordsIn } from '../messages.ts';

const { info } = REPORT.document;
const choices = (count: number) => Array.from({ length: count }, (_, at) => ({ label: `A/${at}`, value: `a-${at}` }));

test('a document is called by symbol, title and year, and its language where that matters', () => {
  expect(documentLabel(info, zhCN)).toBe('A/68/652 《维持和平行动特别委员会各项建议的执行情况》 2014');
  expect(documentLabel(info, enUS)).toMatch(/^A\/68\/652 Implementation of the .*… 2014$/u);
  expect(documentLabel({ ...info, dates: {} }, zhCN)).toBe('A/68/652 《维持和平行动特别委员会各项建议的执行情况》');
  expect(documentLabel(info, zhCN, '英文')).toMatch(/2014 · 英文$/u);
  expect([...documentLabel({ ...info, title: { zh: '长'.repeat(300), en: 'x' } }, zhCN)].length).toBeLessThanOrEqual(
    100,
  );
});

test('the choice repeats the request with the document, however long the question is', () => {
  const request = { command: 'ask', options: { question: '第3段说了什么'.repeat(40) } };
  const message = whichDocumentMessage(choices(3), request, zhCN);
  expect(faults(message)).toEqual([]);
  const select = selectIn(message);
  const question = shownQuestion(message.components);
  const customId = select && customIdOf(select, 5, question);
  expect(decodeRequest(customId ?? '', { question, chosen: ['a-1'] })).toEqual({
    command: 'ask',
    options: { ...request.options, document: 'a-1' },
  });
});

test('of very many documents the newest are offered, and said to be', () => {
  const message = whichDocumentMessage(choices(30), { command: 'outline', options: {} }, zhCN);
  expect(faults(message)).toEqual([]);
  expect(selectIn(message)?.choices).toHaveLength(25);
  expect(wordsIn(message)).toContain(zhCN.choosing.which(30));
  expect(wordsIn(message)).toContain(zhCN.choosing.newest(25));
});

test('a request with too much for a button is to be asked again, and the documents are named', () => {
  const options = { words: '维和'.repeat(40), section: '节'.repeat(60), mission: '特派团'.repeat(20) };
  const message = whichDocumentMessage(choices(30), { command: 'search', options }, zhCN);
  expect(faults(message)).toEqual([]);
  expect(selectIn(message)).toBeUndefined();
  expect(wordsIn(message)).toContain('A/24');
  expect(wordsIn(message)).toContain(zhCN.choosing.fillIn);
});
