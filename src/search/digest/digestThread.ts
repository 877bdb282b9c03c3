import { readGazetteer } from '../../ingest/gazetteers.ts';
import { serveThread } from '../../thread/thread.ts';
import { openAnalysis } from '../words/analysis.ts';
import { digestFolder } from './digestFolder.ts';

export interface DigestTask {
  readonly folder: string;
  readonly id: string;
}

await serveThread(async (directory: string) => {
  const gazetteer = readGazetteer(directory);
  const analysis = openAnalysis(gazetteer);
  return {
    run: ({ folder, id }: DigestTask) => digestFolder(folder, id, analysis, gazetteer),
    close: async () => {},
  };
});
