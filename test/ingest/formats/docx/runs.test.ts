import { describe, expect, test } from 'vitest';
import { blocksOf, paragraph, run, table, warningsOf } from '../docxFile.ts';

const printed = (runs: string, styles = '') => blocksOf({ body: paragraph(runs), styles }).join('|');
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = '<w:r><w:instrText> PAGEREF a </w:instrText></w:r>';
const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

test('spaces at the ends of a text count where it says so', () => {
  expect(printed('<w:r><w:t>a </w:t><w:t xml:space="preserve"> b</w:t><w:t>\n c</w:t></w:r>')).toBe('a bc');
});

test('a million spaces hold nobody up', () => {
  const spaces = ' '.repeat(1_000_000);
  expect(printed(`<w:r><w:t>${spaces}a${spaces}b${spaces}</w:t></w:r>`).length).toBe(1_000_002);
});

test('tabs, line ends, hyphens and symbols are characters', () => {
  const pieces = '<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>A</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>1</w:t>';
  expect(printed(`<w:r>${pieces}<w:sym w:font="Symbol" w:char="F0B3"/></w:r>`)).toBe('a\tb\nA‑1≥');
});

test('a symbol that is not known is told of', () => {
  expect(warningsOf({ body: paragraph('<w:r><w:t>a</w:t><w:sym w:font="Webdings" w:char="F061"/></w:r>') })).toEqual([
    'Symbols that are not known are left out: F061 of Webdings',
  ]);
});

test('links, smart tags and simple fields hold text', () => {
  const within = ['hyperlink', 'smartTag', 'fldSimple', 'dir'].map(
    (name, at) => `<w:${name}>${run(`${at}`)}</w:${name}>`,
  );
  expect(printed(within.join(''))).toBe('0123');
});

test('insertions are taken, deletions dropped, both counted', () => {
  const deletion =
    '<w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>丙</w:t></w:r></w:moveFrom>';
  const body = paragraph(`<w:ins>${run('甲')}</w:ins>${deletion}<w:moveTo>${run('丁')}</w:moveTo>`);
  expect(blocksOf({ body })).toEqual(['甲丁']);
  expect(warningsOf({ body })).toEqual(['Tracked changes: 2 insertions are taken, 2 deletions are left out']);
});

describe('fields', () => {
  test('print their result, not their instruction', () => {
    expect(printed(`${field('begin')}${instruction}${run('无')}${field('separate')}${run('5')}${field('end')}。`)).toBe(
      '5',
    );
  });

  test('stand in each other, and reach over paragraphs', () => {
    const inner = `${field('begin')}${instruction}${field('separate')}${run('无')}${field('end')}`;
    const body =
      paragraph(`${field('begin')}${inner}${field('separate')}${run('目')}`) + paragraph(`${run('录')}${field('end')}`);
    expect(blocksOf({ body })).toEqual(['目', '录']);
  });

  test('end where they are hidden, too', () => {
    const hidden = (type: string) => field(type).replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>');
    expect(printed(`${hidden('begin')}${instruction}${hidden('end')}${run('文')}`)).toBe('文');
  });

  test('that never end are told of, ends without a beginning are nothing', () => {
    expect(warningsOf({ body: paragraph(`${run('一')}${field('begin')}${run('二')}`) })).toEqual([
      'A field is begun and never ended, text after it may be missing',
    ]);
    expect(printed(`${field('end')}${field('separate')}${field('x')}${run('文')}`)).toBe('文');
  });
});

describe('hidden text', () => {
  const style = (type: string) => `<w:style w:type="${type}" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>`;

  test('is left out, whether the run or its style hides it', () => {
    expect(printed(run('无', '<w:vanish/>') + run('有', '<w:vanish w:val="0"/>'))).toBe('有');
    expect(printed(run('无', '<w:rStyle w:val="H"/>') + run('有'), style('character'))).toBe('有');
  });

  test('is left out where the style of the paragraph hides it', () => {
    const body = paragraph('无', '<w:pStyle w:val="H"/>') + paragraph('有');
    expect(blocksOf({ body, styles: style('paragraph') })).toEqual(['有']);
  });
});

test('raised digits are superscript digits, other raised text is not', () => {
  const raised = '<w:vertAlign w:val="superscript"/>';
  expect(printed(`${run('km')}${run('2', raised)}${run(' 21')}${run('st', raised)}`)).toBe('km² 21st');
});

test('a formula is a line of characters, and told of', () => {
  const body = paragraph(
    '<m:oMathPara><m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num></m:f></m:oMath></m:oMathPara>',
  );
  expect(blocksOf({ body })).toEqual(['x=1']);
  expect(warningsOf({ body })).toEqual(['Formulas are read as a line of characters: 1']);
});

test('the base of ruby is text, the reading above it is not', () => {
  expect(printed(`<w:r><w:ruby><w:rt>${run('yin')}</w:rt><w:rubyBase>${run('引')}</w:rubyBase></w:ruby></w:r>`)).toBe(
    '引',
  );
});

describe('text boxes', () => {
  const drawing = (text: string) => `<w:drawing><wps:txbx>${box(text)}</wps:txbx></w:drawing>`;
  const both = `<mc:AlternateContent><mc:Choice>${drawing('框')}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;

  test('come after the paragraph they hang on, once', () => {
    expect(printed(`${run('一')}<w:r>${both}</w:r>${run('二')}`)).toBe('一二|框');
    expect(printed(`<w:r><w:pict><v:textbox>${box('旧')}</v:textbox></w:pict></w:r>`)).toBe('旧');
  });

  test('hold boxes and tables themselves', () => {
    const inner = `<w:drawing><w:txbxContent>${table([paragraph('甲'), paragraph('乙')])}${paragraph(`${run('外')}<w:r>${drawing('内')}</w:r>`)}</w:txbxContent></w:drawing>`;
    expect(printed(`${run('一')}<w:r>${inner}</w:r>`)).toBe('一|甲\t乙|外|内');
  });

  test('are no pictures, and pictures are told of', () => {
    expect(warningsOf({ body: paragraph(`${run('一')}<w:r>${both}<w:drawing><a:blip/></w:drawing></w:r>`) })).toEqual([
      'Pictures and charts are left out: 1',
    ]);
  });
});

test('comments are no text, and told of', () => {
  const body = paragraph('<w:commentRangeStart/><w:r><w:t>一</w:t><w:commentReference w:id="1"/></w:r>');
  expect([blocksOf({ body }), warningsOf({ body })]).toEqual([['一'], ['Comments are left out: 1']]);
});
