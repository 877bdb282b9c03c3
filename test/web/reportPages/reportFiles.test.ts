import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { EXPORTED, SERVED } from '../../../src/web/reportPages/place.ts';
import { reportFiles } from '../../../src/web/reportPages/reportFiles.ts';
import { buildReader } from '../../../src/web/serving/pageFiles.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';

const { document } = REPORT;
const { figures } = await library();
const files = reportFiles([document], figures, SERVED);
const bodyOf = (path: string, all = files) => all.get(path)?.().body ?? Buffer.from('');
const textOf = (path: string, all = files) => Buffer.from(bodyOf(path, all)).toString('utf8');

/** Bytes that may go over the wire before a report of 93 paragraphs can be read, without fonts. */
const MOST_BYTES = 100_000;

it('makes a page a report, one of its figures, and a record a paragraph', () => {
  expect([...files.keys()]).toEqual([
    'reader.css',
    'icon.svg',
    'a-68-652',
    'a-68-652/figures',
    ...document.paragraphs.map(({ id }) => `a-68-652/${id}.json`),
  ]);
  expect([...reportFiles([document], [], EXPORTED).keys()]).toContain('a-68-652/figures.html');
});

it('sends less than 100 kB for the first report, with style, script and icon', async () => {
  const script = (await buildReader()).get('reader.js')?.body ?? Buffer.from('');
  const sent = [...['a-68-652', 'reader.css', 'icon.svg'].map((path) => bodyOf(path)), script];
  const bytes = sent.map((body) => gzipSync(body).length).reduce((sum, each) => sum + each, 0);
  expect(script.length).toBeGreaterThan(100);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(MOST_BYTES);
});

it('asks for nothing that is not there', () => {
  const head = textOf('a-68-652').split('</head>')[0] ?? '';
  const addresses = [...head.matchAll(/<(?:link rel|script)[^>]* (?:href|src)="([^"]*)"|<script src="([^"]*)"/gu)];
  expect(addresses.flatMap(([, link, script]) => link ?? script ?? []).toSorted()).toEqual([
    'icon.svg',
    'reader.css',
    'reader.js',
  ]);
});

it('has colours for all that the style names', () => {
  const style = textOf('reader.css');
  const used = new Set([...style.matchAll(/var\((--[\w-]+)\)/gu)].map(([, name]) => name));
  expect([...used].filter((name) => !style.includes(`${name}:`))).toEqual([]);
  expect(style).not.toMatch(/url\(|@import/u);
});

it('makes the same of the same documents, and other pages of others', () => {
  expect(textOf('a-68-652', reportFiles([document], figures, SERVED))).toBe(textOf('a-68-652'));
  expect(textOf('a-68-652', reportFiles([{ ...document, sections: [] }], figures, SERVED))).not.toBe(
    textOf('a-68-652'),
  );
});
