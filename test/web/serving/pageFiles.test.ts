import { expect, it } from 'vitest';
import { buildPage } from '../../../src/web/serving/pageFiles.ts';

it('builds a page of four files, small and with nothing inline', async () => {
  const files = await buildPage();
  expect([...files.keys()].toSorted()).toEqual(['/', '/icon.svg', '/main.css', '/main.js']);
  const bytes = [...files.values()].reduce((sum, { body }) => sum + body.length, 0);
  expect(bytes).toBeLessThan(50_000);
  const html = Buffer.from(files.get('/')?.body ?? []).toString('utf8');
  expect(html).not.toMatch(/<style|<script(?![^>]* src=)|\son\w+=|\sstyle=/u);
  for (const [, path = ''] of html.matchAll(/(?:src|href)="([^"]+)"/gu)) expect([...files.keys()]).toContain(path);
});

it('never turns a text into markup', async () => {
  const script = Buffer.from((await buildPage()).get('/main.js')?.body ?? []).toString('utf8');
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\(/u);
});
