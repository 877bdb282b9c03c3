import { serveThread } from '../../thread/thread.ts';
import { openSession } from '../models/onnxModel.ts';
import { type ReadingTask, readPassage } from './readPassage.ts';

export interface ReadingModel {
  readonly model: string;
  readonly threads: number;
}

await serveThread(async ({ model, threads }: ReadingModel) => {
  const opened = await openSession(model, threads);
  return {
    run: (task: ReadingTask) => readPassage(opened, task),
    close: opened.close,
  };
});
