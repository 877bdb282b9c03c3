import { serveThread } from '../../thread/thread.ts';
import { openModel } from '../models/onnxModel.ts';
import { readPassage } from './readPassage.ts';

export interface ReadingModel {
  readonly model: string;
  readonly tokenizer: string;
  readonly threads: number;
}

export interface ReadingTask {
  readonly question: string;
  readonly passage: string;
}

await serveThread(async ({ model, tokenizer, threads }: ReadingModel) => {
  const opened = await openModel(model, tokenizer, threads);
  return {
    run: ({ question, passage }: ReadingTask) => readPassage(opened, question, passage),
    close: opened.close,
  };
});
