import { findSymbols } from '../../../report/symbols.ts';

/** A symbol and where it was read; `source` null where the text prints it. */
export interface SymbolFound {
  readonly symbol: string;
  readonly source: string | null;
}

/** Resolution 743 (1992), 186 (1964). Resolution of 4 March 1964, 第2098(2013)号决议. */
const RESOLUTION =
  /^(?:resolution )?(?<number>\d{1,4}) ?\((?<year>\d{4})\)(?:$|\. resolution)|^第(?<han>\d{1,4}) ?[(（](?<jahr>\d{4})[)）][号號][决決][议議]$/iu;
/** As the download of a document is called: A_68_652-ZH.pdf, S_RES_2098_(2013). */
const FILE_NAME = /^(?:A|S|E|ST)_[A-Za-z0-9_.()]+(?=-[A-Z]{2}$|\.[a-z]{2}$|$)/u;

/** The symbol of a document: alone on a line of its masthead or at its end, as a resolution's number, in running titles, in the name of its file. */
export function symbolOf(
  masthead: readonly string[],
  { series, furniture = [], name }: { series: string | null; furniture?: readonly string[]; name: string },
): SymbolFound | null {
  const printed = masthead.map(symbolAt).find((symbol) => symbol !== null);
  if (printed) return { symbol: printed, source: null };
  if (series === 'S') {
    const { number, year, han, jahr } = masthead.map((line) => RESOLUTION.exec(line)?.groups).find(Boolean) ?? {};
    if (number ?? han) return { symbol: `S/RES/${number ?? han}(${year ?? jahr})`, source: null };
  }
  const running = furniture.map(symbolAt).find((symbol) => symbol !== null);
  if (running) return { symbol: running, source: 'printed at the head of its pages' };
  const [file] = FILE_NAME.exec(name) ?? [];
  const named = file ? wholeSymbol(file.replaceAll('_', '/').replace('/(', '(')) : null;
  return named ? { symbol: named, source: 'the name of the file' } : null;
}

/** United Nations A/68/652: at the end of a line. A masthead cites others inside its sentences. */
export function symbolAt(line: string): string | null {
  const last = line.trim().split(/\s+/u).at(-1) ?? '';
  const before = line.trim().slice(0, -last.length).trim();
  return /^(?:United Nations|联合国|聯合國)?$/u.test(before) ? wholeSymbol(last.replace(/\*+$/u, '')) : null;
}

function wholeSymbol(text: string): string | null {
  const [found] = findSymbols(text);
  return found && found.start === 0 && found.end === text.length ? found.symbol : null;
}
