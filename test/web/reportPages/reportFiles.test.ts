import { expect, it } from 'vitest';
import { reportFiles } from '../../../src/web/reportPages/reportFiles.ts';
import { REPORT } from '../../corpus.ts';

const files = reportFiles([REPORT.document]);
const textOf = (path: string) => Buffer.from(files.get(path)?.body ?? []).toString('utf8');

it('makes a page a report, small, with nothing that is not served', () => {
  expect([...files.keys()]).toEqual(['/read/reader.css', '/read/icon.svg', '/read/a-68-652']);
  expect(files.get('/read/a-68-652')?.body.length).toBeLessThan(150_000);
  expect(files.get('/read/reader.css')?.body.length).toBeLessThan(10_000);
  const head = textOf('/read/a-68-652').split('</head>')[0] ?? '';
  const addresses = [...head.matchAll(/(?:href|src)="([^"]*)"/gu)].map(([, address]) => `/read/${address}`);
  expect(addresses.toSorted()).toEqual(['/read/icon.svg', '/read/reader.css']);
});

it('has colours for all that the style names', () => {
  const style = textOf('/read/reader.css');
  const used = new Set([...style.matchAll(/var\((--[\w-]+)\)/gu)].map(([, name]) => name));
  expect([...used].filter((name) => !style.includes(`${name}:`))).toEqual([]);
  expect(style).not.toMatch(/url\(|@import/u);
});

it('tags what differs differently, and the same alike', () => {
  const again = reportFiles([REPORT.document]);
  const other = reportFiles([{ ...REPORT.document, sections: [] }]);
  const tag = (all: typeof files) => all.get('/read/a-68-652')?.tag;
  expect(tag(again)).toBe(tag(files));
  expect(tag(other)).not.toBe(tag(files));
  expect(tag(files)).toMatch(/^"[\w-]{22}"$/u);
});
