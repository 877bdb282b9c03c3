import { expect, test } from 'vitest';
import { collapsed, oneLine } from '../../../src/ingest/formats/whiteSpace.ts';

test.each([
  ['between Han characters adds nothing', '联合国\n  大会', '联合国大会'],
  ['beside Chinese punctuation adds nothing', '大会，\n秘书长。 《宪章》', '大会，秘书长。《宪章》'],
  ['beside Chinese quotation marks adds nothing', '决定\n“继续处理此案”\n。', '决定“继续处理此案”。'],
  ['between Latin words is one space', 'Security\n \t Council', 'Security Council'],
  ['between Han and Latin is one space', '文件\nA/68/652 号', '文件 A/68/652 号'],
  ['at the ends is nothing', '\u3000\u00a0 一 ', '一'],
  ['that does not break stays', '1.\u00a0大会', '1.\u00a0大会'],
])('white space %s', (_, line, printed) => {
  expect(collapsed(line)).toBe(printed);
});

test('lines become one line, and spaces that were written stay', () => {
  expect(oneLine('姓 名\n（中 文）\n\tA/68/652 \n Add.1')).toBe('姓 名（中 文） A/68/652 Add.1');
});
