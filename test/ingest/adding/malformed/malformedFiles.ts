import { BOMBS } from './bombs.ts';
import { HOSTILE_TEXTS } from './hostileTexts.ts';
import type { MadeFile } from './soundFiles.ts';
import { MISNAMED, SPOILED } from './spoiledFiles.ts';

/** Files as an operator may come by them, and as nobody should: the same in every run. */
export const MALFORMED: readonly MadeFile[] = [...SPOILED, ...MISNAMED, ...HOSTILE_TEXTS, ...BOMBS];
