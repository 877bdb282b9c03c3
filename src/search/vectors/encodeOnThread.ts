import { MODEL_DIRECTORY } from '../models/encoder.ts';
import { openThread } from '../models/thread.ts';
import type { EncodingTask } from './encodingThread.ts';
import type { EncodeTexts } from './keptVectors.ts';
import type { TextVectors } from './windowVectors.ts';

export const encodeOnThread =
  (onProgress: (done: number, all: number) => void = () => {}, directory: string = MODEL_DIRECTORY): EncodeTexts =>
  async (texts, detail, stop) => {
    const thread = await openThread<EncodingTask, TextVectors>(
      new URL('./encodingThread.ts', import.meta.url),
      directory,
    );
    const done: TextVectors[] = [];
    for (const text of texts) {
      if (stop?.aborted) break;
      done.push(await thread.run({ text, detail }));
      onProgress(done.length, texts.length);
    }
    await thread.close();
    return done;
  };
