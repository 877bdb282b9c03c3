import { type Gazetteer, makeGazetteer } from '../../report/names/gazetteer.ts';
import { closeSegmenter } from '../../text/segment.ts';
import { serveThread } from '../../thread/thread.ts';
import { openAnalysis } from '../words/analysis.ts';
import { digestFolder } from './digestFolder.ts';

export interface DigestTask {
  readonly folder: string;
  readonly id: string;
}

/** The thread is given the entities of the gazetteer. */
await serveThread(async (entities: Gazetteer['all']) => {
  const gazetteer = makeGazetteer(entities);
  const analysis = openAnalysis(gazetteer);
  return {
    run: ({ folder, id }: DigestTask) => digestFolder(folder, id, analysis, gazetteer),
    close: async () => closeSegmenter(),
  };
});
