import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from './filesBelow.ts';

const PAGES = [
  ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'],
  ...['docs', 'bench', 'models', 'packages'].flatMap((folder) => filesBelow(folder, '.md')),
];

const read = (file: string) => readFileSync(file, 'utf8');
const all = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([, found]) => found ?? '');

/** The anchor that GitHub makes of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');

const anchors = (file: string) => all(read(file), /^#+ (.+)$/gmu).map(anchorOf);

test.each(PAGES)('every link of %s leads somewhere', (page) => {
  const links = [...all(read(page), /\]\(([^)\s]+)\)/gu), ...all(read(page), /src="([^"]+)"/gu)];
  const ours = links.filter((link) => !/^(?:https?:|mailto:)/u.test(link));
  const lost = ours.filter((link) => {
    const [path = '', anchor] = link.split('#');
    const file = path ? join(dirname(page), path) : page;
    return !existsSync(file) || (anchor !== undefined && !anchors(file).includes(anchor));
  });
  expect(lost).toEqual([]);
});

test.each(PAGES)('every file that %s names is there', (page) => {
  const named = all(
    read(page),
    /`((?:src|commands|test|scripts|docs|packages|bench)\/[\w./-]+\.(?:ts|json|jsonl|md))`/gu,
  );
  // A package names its files from its own folder.
  expect(named.filter((file) => !existsSync(file) && !existsSync(join(dirname(page), file)))).toEqual([]);
});

describe('pages in two languages', () => {
  const shape = (file: string) => ({
    headings: all(read(file), /^(#+) /gmu),
    lists: all(read(file), /^(\d+\.|- ) /gmu).length,
    code: all(read(file), /^```(\w*)/gmu),
    rows: all(read(file), /^(\|)/gmu).length,
    pictures: all(read(file), /(?:!\[[^\]]*\]\(|src=")([^")]+)/gu),
  });

  test.each(PAGES.filter((file) => file.endsWith('.zh-CN.md')))('%s has the parts of its English page', (file) => {
    expect(shape(file)).toEqual(shape(file.replace('.zh-CN', '')));
  });
});
