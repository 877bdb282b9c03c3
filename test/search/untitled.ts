import type { TitledText } from '../../src/search/vectors/titledText.ts';

/** As the encoder reads a text of the only document. */
export const untitled = (text: string): TitledText => ({ title: '', text });
