import { expressionIri } from '../../report/akomaNtoso.ts';
import { authorOf, officialUrl } from '../../report/citation.ts';
import { type DocumentInfo, dateOf } from '../../report/documentInfo.ts';
import { titles } from './languages.ts';
import { html, type Markup } from './markup.ts';
import type { Place } from './place.ts';

/**
 * What a page shows, for machines: microdata of schema.org, which needs no script, and the Akoma Ntoso IRI. Resolutions
 * and treaties, which have no symbol, are legislation.
 */
export function metadataOf(info: DocumentInfo, { list }: Place): { readonly root: Markup; readonly head: Markup } {
  const { symbol, hasSymbol, language } = info;
  const type = !hasSymbol || symbol.includes('/RES/') ? 'Legislation' : 'Report';
  const iri = expressionIri(info);
  const published = dateOf(info);
  const url = officialUrl(info);
  const akn = iri === null ? html`` : html` data-akn="${iri}"`;
  const facts = [
    ['name', titles(info)[0].text],
    ['identifier', symbol],
    ['inLanguage', language],
    ['author', authorOf(info, language === 'en' ? 'en' : 'zh')],
    ...(published === null ? [] : [['datePublished', published]]),
  ] as const;
  const links = [['isPartOf', list], ...(url === null ? [] : [['sameAs', url]])] as const;
  return {
    root: html` itemscope itemtype="https://schema.org/${type}"${akn}`,
    head: html`${facts.map(([name, content = '']) => html`<meta itemprop="${name ?? ''}" content="${content}">\n`)}${links.map(
      ([name, href = '']) => html`<link itemprop="${name ?? ''}" href="${href}">\n`,
    )}`,
  };
}
