import type { Scene } from '../../../../src/web/page/markdown/inline.ts';
import type { Piece } from '../../../../src/web/page/markdown/piece.ts';

export const SCENE: Scene = { locale: 'en-US', spoiler: 'hidden', names: new Map([['42', '小林']]) };

/** Tags and texts: `p(甲 strong(乙))`. */
export const outline = (piece: Piece): string => {
  if (typeof piece === 'string') return piece;
  const glue = piece.children.every((child) => typeof child !== 'string') ? ' ' : '';
  return `${piece.tag}(${piece.children.map(outline).join(glue)})`;
};

/** A run of lines with nothing in it but words. */
export const isPlain = (piece: Piece): boolean =>
  typeof piece !== 'string' && piece.tag === 'p' && piece.children.every((child) => typeof child === 'string');
