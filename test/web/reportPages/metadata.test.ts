import { expect, it } from 'vitest';
import type { DocumentInfo } from '../../../src/report/documentInfo.ts';
import { html, toHtml } from '../../../src/web/reportPages/markup.ts';
import { metadataOf } from '../../../src/web/reportPages/metadata.ts';
import { EXPORTED } from '../../../src/web/reportPages/place.ts';
import { REPORT } from '../../corpus.ts';
import { attribute, elementsOf } from './parsed.ts';

const { info } = REPORT.document;

function read(changed: Partial<DocumentInfo> = {}) {
  const { root, head } = metadataOf({ ...info, ...changed }, EXPORTED);
  const elements = elementsOf(toHtml(html`<!doctype html><html${root}><head><title>t</title>${head}</head></html>`));
  const facts = elements.flatMap((each) => {
    const name = attribute(each, 'itemprop');
    return name ? [[name, attribute(each, 'content') ?? attribute(each, 'href')]] : [];
  });
  const [page] = elements;
  return {
    type: page && attribute(page, 'itemtype'),
    akn: page && attribute(page, 'data-akn'),
    ...Object.fromEntries(facts),
  };
}

it('says in the terms of schema.org what a report is, and its Akoma Ntoso IRI', () => {
  expect(read()).toEqual({
    type: 'https://schema.org/Report',
    akn: '/akn/un/doc/unga/2014-02-07/a-68-652/zho@2014-02-07',
    name: info.title.zh,
    identifier: 'A/68/652',
    inLanguage: 'zh-Hans',
    author: '联合国秘书长',
    datePublished: '2014-02-07',
    isPartOf: 'index.html',
    sameAs: 'https://docs.un.org/zh/A/68/652',
  });
});

it('calls a resolution or a treaty legislation, and leaves out what is not known', () => {
  expect(read({ symbol: 'A/RES/67/301' }).type).toBe('https://schema.org/Legislation');
  const treaty = read({ symbol: '《<b>"公约"》', hasSymbol: false, dates: {} });
  expect(treaty).toMatchObject({ type: 'https://schema.org/Legislation', identifier: '《<b>"公约"》' });
  expect(Object.keys(treaty)).not.toEqual(expect.arrayContaining(['datePublished']));
  expect([treaty.akn, treaty.sameAs]).toEqual([undefined, undefined]);
});
