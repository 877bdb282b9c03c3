import { checkDocument } from '../../ingest/checkDocument.ts';
import { readFolder } from '../../ingest/corpus.ts';
import { warningsOf } from '../../ingest/documentWarnings.ts';
import { CorpusError, type Fault } from '../../ingest/fault.ts';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import type { Analysis } from '../words/analysis.ts';
import { digestOf } from './digest.ts';
import { type PackedDigest, pack } from './packed.ts';

/** A folder of the corpus that was read; nothing of it where it has faults. */
export interface DigestedFolder {
  readonly digest: PackedDigest | null;
  readonly faults: readonly Fault[];
}

export async function digestFolder(
  folder: string,
  id: string,
  analysis: Analysis,
  gazetteer: Gazetteer,
): Promise<DigestedFolder> {
  try {
    const files = await readFolder(folder, id);
    const faults = checkDocument(files);
    if (faults.length > 0) return { digest: null, faults };
    return { digest: pack(await digestOf(files.document, analysis, gazetteer), warningsOf(files)), faults };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return { digest: null, faults: error.faults };
  }
}
