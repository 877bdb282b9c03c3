import { chosen } from './alternate.ts';
import { child, value, wholeNumber, type XmlElement } from './xml.ts';

const HOLDS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'mc:AlternateContent']);

/** The rows of a table, or the cells of a row, also those within content controls. */
export function within(element: XmlElement, name: 'w:tr' | 'w:tc'): readonly XmlElement[] {
  return element.children.flatMap((each) => {
    if (each.name === name) return [each];
    return HOLDS.has(each.name) ? within(chosen(each) ?? each, name) : [];
  });
}

/**
 * Whether a table only places things on the page: it has one column, as the frame around a summary has, or holds a
 * table. What stands in it stays paragraphs.
 */
export function isFrame(table: XmlElement): boolean {
  const rows = within(table, 'w:tr').map((row) => within(row, 'w:tc'));
  return rows.every((cells) => cells.length <= 1) || rows.flat().some((cell) => child(cell, 'w:tbl') !== undefined);
}

/** Whether a cell is covered by the one above it. */
export function isCovered(cell: XmlElement): boolean {
  const properties = child(cell, 'w:tcPr');
  return child(properties, 'w:vMerge') !== undefined && value(properties, 'w:vMerge') !== 'restart';
}

/** Word has 63 columns at most. */
const MOST_COLUMNS = 63;

/** How many columns a cell takes. */
export const columnsOf = (cell: XmlElement): number =>
  Math.min(Math.max(wholeNumber(value(child(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1, 1), MOST_COLUMNS);
