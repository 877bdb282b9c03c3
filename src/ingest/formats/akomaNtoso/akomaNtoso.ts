import type { Extract } from '../extract.ts';
import { oneLine } from '../whiteSpace.ts';
import { Body } from './body.ts';
import { factsOf } from './facts.ts';
import { Notes } from './notes.ts';
import { readTree } from './tree.ts';

/** Reads an Akoma Ntoso document, such as one of AKN4UN, into the blocks that it prints, its notes at the end. */
export function readAkomaNtoso(bytes: Uint8Array): Extract {
  const root = readTree(bytes);
  const notes = new Notes(root);
  const body = new Body(notes);
  const blocks = [...body.blocks(root)];
  // A note may refer to further ones, which then stand after it.
  for (let at = 0; at < notes.all.length; at += 1) {
    const note = notes.all[at];
    if (note) blocks.push(`${note.mark} ${body.blocks(note.element).map(oneLine).join(' ')}`);
  }
  const { pictures, foreign, contents, deletions, elsewhere } = body.counts;
  const counted: readonly (readonly [what: string, times: number])[] = [
    ['Pictures are left out', pictures],
    ['Tables of contents are left out', contents],
    ['Deleted passages are left out', deletions],
    ['Parts that stand in other files are left out', elsewhere],
    ['Elements of other vocabularies are read as their text', foreign],
    ['Marks lead to notes that the file does not hold', notes.missing],
    ['Notes without a number of their own are numbered', notes.numbered],
  ];
  return {
    text: blocks.join('\n\n'),
    facts: factsOf(root),
    warnings: [
      ...counted.filter(([, times]) => times > 0).map(([what, times]) => `${what}: ${times}`),
      ...(blocks.length === 0 ? ['The file holds no text'] : []),
    ],
  };
}
