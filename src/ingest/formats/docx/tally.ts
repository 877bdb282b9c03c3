import type { Notes } from './notes.ts';

/** What was met on the way that an operator should know of. */
export class Tally {
  insertions = 0;
  deletions = 0;
  pictures = 0;
  formulas = 0;
  comments = 0;
  embedded = 0;
  readonly symbols = new Set<string>();

  /** One sentence each. */
  warnings(): readonly string[] {
    const { insertions, deletions } = this;
    const changes = `Tracked changes: ${insertions} insertions are taken, ${deletions} deletions are left out`;
    return [
      ...(insertions + deletions > 0 ? [changes] : []),
      ...(this.pictures > 0 ? [`Pictures and charts are left out: ${this.pictures}`] : []),
      ...(this.formulas > 0 ? [`Formulas are read as a line of characters: ${this.formulas}`] : []),
      ...(this.comments > 0 ? [`Comments are left out: ${this.comments}`] : []),
      ...(this.embedded > 0 ? [`Files within the file are left out: ${this.embedded}`] : []),
      ...(this.symbols.size > 0 ? [`Symbols that are not known are left out: ${firstOf(this.symbols)}`] : []),
    ];
  }
}

/** The first few, shortened: a file can name as many as it likes, of any length. */
export const firstOf = (names: ReadonlySet<string>): string =>
  Array.from(names, (name) => name.slice(0, 40))
    .slice(0, 5)
    .concat(names.size > 5 ? ['…'] : [])
    .join(', ');

/** What is doubtful about the marks of notes. */
export const warningsOfNotes = (notes: Notes, restarts: boolean): readonly string[] => [
  ...(notes.missing > 0 ? [`Marks of notes that the file does not hold: ${notes.missing}`] : []),
  ...(notes.areMixed ? ['Footnotes and endnotes are numbered together, in the order of their marks'] : []),
  ...(restarts && notes.all.length > 0
    ? ['The file numbers its notes anew on each page or in each section; here they are numbered through']
    : []),
];
