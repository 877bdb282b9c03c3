import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { openSiteIndex, type SiteIndex } from '../../../src/web/page/reading/siteIndex.ts';
import { searchIndex } from '../../../src/web/site/searchIndex.ts';
import { library } from '../../library.ts';

const { passages } = await library();

/** The index as a page gets it: by running the script. */
function openScript(script: string) {
  const page: { siteIndex?: SiteIndex } = {};
  runInNewContext(script, page);
  return openSiteIndex(JSON.parse(JSON.stringify(page.siteIndex)));
}

const find = openScript(searchIndex(passages));
const namesOf = (query: string) => find(query, 'a-68-652').map(({ passage }) => passage.name);

test.each([
  ['马里稳定团', 'A/68/652，第15段'],
  ['馬里穩定團', 'A/68/652，第15段'],
  ['无人驾驶', 'A/68/652，第71段'],
  ['85 207', 'A/68/652，第2段'],
])('%s is found as on the bot’s index: %s among the first', (query, name) => {
  expect(namesOf(query).slice(0, 5)).toContain(name);
});

test('every hit leads to its paragraph in the exported page', () => {
  for (const { passage } of find('维和人员', null))
    expect(passage.path).toMatch(/^a-68-652\.html#(?:p\d+|summary|front|fn1)$/u);
});

test('text that looks like script is only text', () => {
  const [first] = passages;
  if (!first) throw new Error('The library is empty');
  const text = '</script>"); globalThis.siteIndex = 1; //\u2028`\\';
  const hostile = { ...first, paragraph: { ...first.paragraph, text }, words: ['__proto__', '灯塔'] };
  expect(openScript(searchIndex([hostile]))('灯塔', null).map(({ passage }) => passage.text)).toEqual([text]);
});
