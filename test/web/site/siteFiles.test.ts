import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { readGazetteer } from '../../../src/ingest/gazetteers.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { openLibrary } from '../../../src/search/library.ts';
import { siteFiles } from '../../../src/web/site/siteFiles.ts';
import { REPORT } from '../../corpus.ts';
import { attribute, elementsOf } from '../reportPages/parsed.ts';
import { englishOf } from '../reportPages/twoLanguages.ts';

const opened = await openLibrary([REPORT.document, englishOf()], readGazetteer('corpus'));
const files = new Map(await siteFiles(opened, zhCN));
const textOf = (path: string) => Buffer.from(files.get(path)?.() ?? '').toString('utf8');
const pages = [...files.keys()].filter((path) => path.endsWith('.html'));

test('there is a list, a page a document, their figures, and both languages side by side', () => {
  expect(pages.toSorted()).toEqual([
    'a-68-652-en.html',
    'a-68-652-en/figures.html',
    'a-68-652.html',
    'a-68-652/en.html',
    'a-68-652/figures.html',
    'index.html',
  ]);
  expect([...files.keys()].filter((path) => path.endsWith('.json'))).toHaveLength(
    2 * REPORT.document.paragraphs.length,
  );
  expect(JSON.parse(textOf('a-68-652/15.json'))).toMatchObject({ paragraph: 15 });
});

test.each(['index.html', 'a-68-652.html', 'a-68-652/figures.html', 'a-68-652/en.html', 'a-68-652-en.html'])(
  'all that %s names is a file of the site, at an anchor that is there',
  (page) => {
    const named = elementsOf(textOf(page)).flatMap((each) => attribute(each, 'href') ?? attribute(each, 'src') ?? []);
    const ours = named.filter((address) => !address.startsWith('https://docs.un.org/'));
    expect(ours.length).toBeGreaterThan(3);
    const lost = ours.filter((address) => {
      const [path = '', fragment = ''] = address.split('#');
      const file = path === '' ? page : decodeURIComponent(posix.join(posix.dirname(page), path));
      const anchor = fragment.replace(/:~:.*$/u, '');
      return !files.has(file) || (anchor !== '' && !textOf(file).includes(`id="${anchor}"`));
    });
    expect(lost).toEqual([]);
  },
);

test('the search box waits for its script', () => {
  for (const page of pages) expect(textOf(page)).toContain('role="search" hidden>');
});
