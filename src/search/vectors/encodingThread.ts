import { serveThread } from '../../thread/thread.ts';
import { openEncoder } from '../models/encoder.ts';
import type { TitledText } from './titledText.ts';
import { type Detail, encodeText } from './windowVectors.ts';

export interface EncodingTask {
  readonly text: TitledText;
  readonly detail: Detail;
}

await serveThread(async (directory: string) => {
  const encoder = await openEncoder(directory);
  return {
    run: ({ text, detail }: EncodingTask) => encodeText(encoder, text, detail),
    close: encoder.close,
  };
});
