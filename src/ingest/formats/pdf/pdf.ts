import type { Extract } from '../extract.ts';
import { blocksOf, stretchOf } from './blocks.ts';
import { withoutContents } from './contents.ts';
import { withoutFurniture } from './furniture.ts';
import { partsOf } from './parts.ts';
import { readPages } from './pdfJs.ts';
import { checkStreams } from './streams.ts';
import { areDoubtful, withWholeRows } from './tables.ts';
import { PagedText } from './text.ts';
import { checkPages, listOf } from './unread.ts';

/** Reads the text layer of a PDF into the blocks that it prints, with their pages; notes stand at the end. */
export async function readPdf(bytes: Uint8Array): Promise<Extract> {
  const { isRestated } = checkStreams(bytes);
  const printed = await readPages(bytes);
  checkPages(printed);
  const { pages, furniture } = withoutFurniture(printed);
  checkPages(pages);
  const { body, notes } = partsOf(pages);
  const doubtful = body.filter(areDoubtful).map(([line]) => line?.page ?? 0);
  const contents = withoutContents(blocksOf(body.map((lines) => stretchOf(withWholeRows(lines)))));
  const text = new PagedText();
  for (const block of contents.blocks) text.add(block, '');
  for (const { mark, lines } of notes) text.add(lines, `${mark} `);
  const turned = printed.filter(({ isTurned }) => isTurned).map(({ number }) => number);
  const warnings = [
    ...(doubtful.length > 0 ? [`Columns may be read as a table, on these pages: ${listOf(doubtful)}`] : []),
    ...(contents.pages.length > 0
      ? [`The table of contents is left out, on these pages: ${listOf(contents.pages)}`]
      : []),
    ...(isRestated ? ['Some letters may be wrong: the file says that they stand for others (ActualText)'] : []),
    ...(turned.length > 0 ? [`Text that is turned is left out, on these pages: ${listOf(turned)}`] : []),
  ];
  return { ...text.finish(), furniture, warnings };
}
