import { FormatError } from '../extract.ts';
import { written } from './numberFormat.ts';
import type { Level, Numbers } from './numberingPart.ts';
import type { NumberProperties, Styles } from './styles.ts';

/** What stands before a paragraph is short; a file that says otherwise means to fill the memory of its reader. */
const LONGEST = 200;

/** Counts the numbered paragraphs of a document, from its first to its last. */
export class Numbering {
  readonly #numbers: ReadonlyMap<string, Numbers>;
  readonly #styles: Styles;
  /** By list: where each of its levels is. A level without a number starts. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #restarted = new Set<string>();
  /** Formats that are not known; their numbers are in digits. */
  readonly unknown = new Set<string>();

  constructor(numbers: ReadonlyMap<string, Numbers>, styles: Styles) {
    this.#numbers = numbers;
    this.#styles = styles;
  }

  /** The number that the next paragraph has, with what parts it from the text: `15. `; '' for none. */
  label(own: NumberProperties, paragraphStyle: string | undefined): string {
    const fromStyle = this.#styles.numberOf(paragraphStyle);
    const id = own.numbering ?? fromStyle?.numbering;
    const numbers = this.#numbers.get(id ?? '0');
    if (id === undefined || id === '0' || !numbers) return '';
    const at = own.level ?? (id === fromStyle?.numbering ? levelOfStyle(numbers, fromStyle) : 0);
    const level = numbers.levels[at];
    if (!level) return '';
    const counts = this.#count(id, numbers, at);
    return this.#print(numbers, at, level, counts);
  }

  #count(id: string, numbers: Numbers, at: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(numbers.list) ?? [];
    this.#counts.set(numbers.list, counts);
    const restarts = numbers.starts[at] !== undefined && !this.#restarted.has(`${id} ${at}`);
    this.#restarted.add(`${id} ${at}`);
    const before = restarts ? undefined : counts[at];
    counts[at] = before === undefined ? startOf(numbers, at) : before + 1;
    for (let deeper = at + 1; deeper < counts.length; deeper += 1) {
      if (at < (numbers.levels[deeper]?.restart ?? 9)) counts[deeper] = undefined;
    }
    return counts;
  }

  #print(numbers: Numbers, at: number, level: Level, counts: readonly (number | undefined)[]): string {
    if (level.format === 'bullet') return '- ';
    const text = level.text.slice(0, LONGEST).replaceAll(/%([1-9])/gu, (_, digit: string) => {
      const named = Number(digit) - 1;
      const format = numbers.levels[named]?.format ?? 'decimal';
      const number = (named <= at ? counts[named] : undefined) ?? startOf(numbers, named);
      return this.#written(number, level.legal && format !== 'none' ? 'decimal' : format);
    });
    if (Math.max(level.text.length, text.length) > LONGEST)
      throw new FormatError(`A number of a paragraph has more than ${LONGEST} characters`);
    return text.trim() && `${text.trim()}${level.suffix}`;
  }

  #written(number: number, format: string): string {
    const text = written(number, format);
    if (text === null) this.unknown.add(format);
    return text ?? String(number);
  }
}

const startOf = ({ starts, levels }: Numbers, at: number): number => starts[at] ?? levels[at]?.start ?? 1;

/** A level may name the style it numbers; only where none does, the style itself says on which it is. */
function levelOfStyle({ levels }: Numbers, says: NumberProperties & { readonly style: string }): number {
  const linked = levels.findIndex((level) => level?.style === says.style);
  return linked >= 0 ? linked : (says.level ?? 0);
}
