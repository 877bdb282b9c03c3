import { pauses } from '../../queue/slices.ts';
import type { Document } from '../../report/document.ts';
import { paragraphFacts } from '../../report/facts/paragraphFacts.ts';
import type { Figure } from '../../report/figures/figure.ts';
import type { Occasion } from '../../report/figures/occasions.ts';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import type { Passage } from '../engine/engine.ts';
import type { Analysis } from '../words/analysis.ts';

/** All that a library needs of a document, read once: it takes about 1 ms a paragraph. */
export interface Digest {
  readonly document: Document;
  /** In the order of its paragraphs. */
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
  readonly occasions: readonly Occasion[];
}

export async function digestOf(document: Document, analysis: Analysis, gazetteer: Gazetteer): Promise<Digest> {
  const pause = pauses();
  const read = [];
  for (const paragraph of document.paragraphs) {
    read.push({ passage: analysis.passage(paragraph), ...paragraphFacts(paragraph, gazetteer) });
    await pause();
  }
  return {
    document,
    passages: read.map(({ passage }) => passage),
    figures: read.flatMap(({ figures }) => figures),
    occasions: read.flatMap(({ occasions }) => occasions),
  };
}
