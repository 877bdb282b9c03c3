import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocumentText } from '../../../../src/ingest/documentText.ts';
import { readAkomaNtoso } from '../../../../src/ingest/formats/akomaNtoso/akomaNtoso.ts';
import { REPORT } from '../../../corpus.ts';
import { aknFile } from './aknFile.ts';

const SAMPLE = '../shared/bench/un-docs/misc/akn4itu_dec_5.xml';
const isThere = existsSync(SAMPLE);
if (!isThere) console.warn(`The test of a real AKN4UN document is skipped: ${SAMPLE} is not there.`);

const documentOf = (text: string) => readDocumentText(text, REPORT.document.info);
const dense = (text: string) => text.replaceAll(/\s/gu, '');

describe('a document', () => {
  test('has its notes at the end, one line each', () => {
    const { text, warnings } = readAkomaNtoso(
      aknFile('<p>甲<authorialNote marker="1"><p>乙</p><p>丙</p></authorialNote>，丁</p><p>戊</p>'),
    );
    expect([text, warnings]).toEqual(['甲¹，丁\n\n戊\n\n¹ 乙 丙', []]);
  });

  test('that refers to a note of another note has both', () => {
    const inner = '<authorialNote marker="2"><p>b</p></authorialNote>';
    const { text } = readAkomaNtoso(aknFile(`<p>x<authorialNote marker="1"><p>a${inner}</p></authorialNote></p>`));
    expect(text).toBe('x¹\n\n¹ a²\n\n² b');
  });

  test('says what was left out, and when nothing is left', () => {
    expect(readAkomaNtoso(aknFile('<p><img src="x"/></p>')).warnings).toEqual([
      'Pictures are left out: 1',
      'The file holds no text',
    ]);
  });

  test('is read into the sections, paragraphs and annexes of a report', () => {
    const paragraph = (number: number) =>
      `<paragraph><num>${number}.</num><content><p>Text ${number}.</p></content></paragraph>`;
    const { text } = readAkomaNtoso(
      aknFile(`<preface><p>A title</p></preface><mainBody><section><num>I</num><heading>Aims</heading>${paragraph(1)}</section>
        <section><num>II</num><heading>Means</heading>${paragraph(2)}${paragraph(3)}</section></mainBody>
        <attachments><attachment><heading>Annex</heading><doc name="annex"><mainBody>${paragraph(1)}</mainBody></doc></attachment></attachments>`),
    );
    const { paragraphs } = documentOf(text);
    expect(paragraphs.map(({ id, section }) => [id, section?.heading])).toEqual([
      ...[
        ['front', undefined],
        [1, 'I. Aims'],
        [2, 'II. Means'],
        [3, 'II. Means'],
        ['ax0-1', 'Annex'],
      ],
    ]);
  });

  test('loses and doubles none of its words, wherever they stand', () => {
    const leaf = fc.constantFrom('p', 'heading', 'num', 'from', 'i', 'ref', 'quotedText', 'authorialNote', 'unheardOf');
    const branch = fc.constantFrom(
      ...['section', 'article', 'paragraph', 'list', 'point', 'content', 'recitals', 'recital', 'intro', 'speech'],
      ...['p', 'quotedStructure', 'attachment', 'doc', 'li', 'blockList', 'item', 'b'],
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf.map((name) => `<${name}>§</${name}>`),
        fc
          .tuple(branch, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('§')}</${name}>`),
        fc
          .array(tie('tree'), { maxLength: 3 })
          .map((cells) => `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        const pieces = trees.join('').split('§');
        const content = pieces.map((piece, at) => (at === 0 ? piece : ` w${at}w ${piece}`)).join('');
        const { text } = readAkomaNtoso(aknFile(content));
        const words = text.match(/w\d+w/gu) ?? [];
        expect(words.toSorted()).toEqual(
          Array.from({ length: pieces.length - 1 }, (_, at) => `w${at + 1}w`).toSorted(),
        );
      }),
    );
  });
});

describe.skipIf(!isThere)('the sample', () => {
  const bytes = isThere ? readFileSync(SAMPLE) : new Uint8Array();
  const extract = isThere ? readAkomaNtoso(bytes) : { text: '', warnings: [] };
  const { sections, paragraphs } = documentOf(extract.text);

  test('keeps every character of its text, and adds points to numbers only', () => {
    const printed = new TextDecoder()
      .decode(bytes)
      .replace(/^[\s\S]*<\/meta>/u, '')
      .replaceAll(/<[^>]*>/gu, '')
      .replaceAll('&amp;', '&');
    expect(dense(extract.text).replaceAll('.', '')).toBe(dense(printed).replaceAll('.', ''));
  });

  test('has its preamble, the paragraphs under each verb, and facts of the document', () => {
    expect(extract.warnings).toEqual([]);
    expect(extract.facts).toMatchObject({
      title: 'Revenue and expenses for the Union for the period 2020-2023',
      language: 'eng',
      country: 'un',
      date: '2018-11-15',
    });
    expect(sections.map(({ heading }) => heading)).toEqual([
      'decides',
      'instructs the Secretary-General',
      'instructs the ITU Council',
      'invites the ITU Council',
      'invites Member States',
    ]);
    const counts = sections.map(
      (section) => paragraphs.filter((each) => each.section === section && each.label).length,
    );
    expect(counts).toEqual([10, 6, 9, 0, 0]);
    expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length);
    const ofPreamble = paragraphs.filter(({ id }) => String(id).startsWith('pre'));
    expect(ofPreamble.map(({ text }) => text.split('\n')[0])).toEqual([
      ...['considering', 'considering further'],
      expect.stringMatching(/^noting Resolution 151/u),
      expect.stringMatching(/^noting further that Resolution 48/u),
    ]);
    expect(paragraphs[5]?.text.startsWith('that the ITU Council is authorized to draw up')).toBe(true);
    expect(paragraphs.at(-1)?.text.endsWith('technology and information management strategy.')).toBe(true);
  });
});
