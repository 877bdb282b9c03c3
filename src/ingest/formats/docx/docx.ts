import { type Extract, FormatError } from '../extract.ts';
import { oneLine } from '../whiteSpace.ts';
import { Archive } from './archive.ts';
import { Body } from './body.ts';
import { type Note, Notes } from './notes.ts';
import { Numbering } from './numbering.ts';
import { readNumbering } from './numberingPart.ts';
import { partsOf } from './parts.ts';
import { Styles } from './styles.ts';
import { firstOf, Tally, warningsOfNotes } from './tally.ts';
import { child, type XmlElement } from './xml.ts';

/** How files begin that Word encrypts, and those of Word before 2007. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const MACROS = /(?:^|\/)vbaProject\.bin$/iu;

/** Reads a document of Word into the blocks that it prints: numbers as Word counts them, notes at the end. */
export function readDocx(bytes: Uint8Array): Extract {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) {
    throw new FormatError('The file is encrypted, or was written by a Word before 2007');
  }
  const archive = new Archive(bytes);
  if (archive.names.some((name) => MACROS.test(name))) throw new FormatError('The file holds macros');
  const parts = partsOf(archive);
  const styles = new Styles(parts.styles);
  const numbering = new Numbering(readNumbering(parts.numbering), styles);
  const notes = new Notes(parts.footnotes, parts.endnotes);
  const tally = new Tally();
  const body = new Body({ styles, numbering, notes, tally });
  const blocks = body.blocks(child(parts.document, 'w:body') ?? parts.document);
  const text = [...blocks, ...notes.all.flatMap((note) => blockOf(note, body))].join('\n\n');
  const restarts = [parts.document, parts.settings].some((part) => part && restartsNotes(part));
  return {
    text,
    warnings: [
      ...tally.warnings(),
      ...warningsOfNotes(notes, restarts),
      ...(numbering.unknown.size > 0 ? [`Numbers of these formats are in digits: ${firstOf(numbering.unknown)}`] : []),
      ...(body.isInField ? ['A field is begun and never ended, text after it may be missing'] : []),
      ...(text === '' ? ['The file holds no text'] : []),
    ],
  };
}

/** A note is one line: a second paragraph of it would be read as one of the report. */
function blockOf({ element, mark }: Note, body: Body): readonly string[] {
  const text = body.blocks(element).map(oneLine).join(' ');
  return text ? [mark === null ? text : `${mark} ${text}`] : [];
}

/** Whether notes are numbered anew on each page or in each section. */
function restartsNotes(part: XmlElement): boolean {
  const waiting = [part];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element.name === 'w:numRestart' && element.attributes['w:val'] !== 'continuous') return true;
    for (const each of element.children) waiting.push(each);
  }
  return false;
}
