import { officialUrl, paragraphName } from '../report/citation.ts';
import type { DocumentInfo } from '../report/documentInfo.ts';
import type { ParagraphId } from '../report/paragraph.ts';
import { dateOf } from './documentDate.ts';

/**
 * GB/T 7714-2015 for a report on the web: 主要责任者. 题名: 其他题名信息[R/OL]. 出版年: 引文页码(更新日期)[引用日期]. 获取路径 (4.6; R and OL of
 * Annex B), with the paragraph for the page and the spacing of its CSL style. An online resource may leave out the place (8.4.1).
 */
export function gbt7714(document: DocumentInfo, id: ParagraphId, accessed: Date): string {
  const { title, kind, body, symbol } = document;
  const date = dateOf(document);
  const place = paragraphName(id, 'zh-Hans');
  const dated = date ? `${date.year}: ${place}(${date.iso})` : place;
  const named = `${title.zh}: ${kind.zh}: ${symbol}[R/OL]`;
  return `联合国${body.zh}. ${named}. ${dated}[${accessed.toISOString().slice(0, 10)}]. ${officialUrl(document)}.`;
}
