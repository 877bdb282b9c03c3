import { authorOf, officialUrl, paragraphName } from '../../report/citation.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { ParagraphId } from '../../report/paragraph.ts';
import { dateOf } from './documentDate.ts';

/**
 * GB/T 7714-2015 for a report on the web: 主要责任者. 题名: 其他题名信息[R/OL]. 出版年: 引文页码(更新日期)[引用日期]. 获取路径 (4.6; R and OL: Annex
 * B), spaced as in its CSL style. The author is who wrote the report (3.2), in Chinese without a point between whole
 * and part (8.1.4). The symbol is a report number (8.2.3). An online resource may omit place and publisher (8.4.1.3,
 * 8.4.2.3). Dates are YYYY-MM-DD (8.4.4.2). The paragraph replaces the page: United Nations documents are never cited
 * by page. Neither citation-js nor any npm package has a CSL style of this standard.
 */
export function gbt7714(document: DocumentInfo, id: ParagraphId, accessed: Date): string {
  const { title, kind, symbol } = document;
  const date = dateOf(document);
  const place = paragraphName(id, 'zh-Hans');
  const dated = date ? `${date.year}: ${place}(${date.iso})` : place;
  const named = `${title.zh}: ${kind.zh}: ${symbol}[R/OL]`;
  return `${authorOf(document, 'zh')}. ${named}. ${dated}[${accessed.toISOString().slice(0, 10)}]. ${officialUrl(document)}.`;
}
