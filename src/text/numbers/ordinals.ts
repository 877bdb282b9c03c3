import { readNumeral } from './numerals.ts';

/** 第九次, 第68届: the number of a thing in its row. The numbers of resolutions and paragraphs are read elsewhere. */
const ORDINAL = /第(?<numeral>\d{1,4}|[一二三四五六七八九十百零〇两]{1,6})(?<of>次|届|份|轮|期|批|阶段)/gu;

/** The ordinals of a folded text, the same whether printed in figures or in words: `9次`. */
export const ordinalsIn = (folded: string): string[] =>
  Array.from(folded.matchAll(ORDINAL), ({ groups }) => `${readNumeral(groups?.numeral ?? '')}${groups?.of}`);
