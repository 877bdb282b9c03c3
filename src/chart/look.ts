/**
 * Widths and sizes in CSS pixels; the picture has more of its own, as screens have. A phone shows it some 330 wide: the small words
 * are then 11 high.
 */
export const WIDTH = 460;
export const DENSITY = 2.5;
export const MARGIN = 24;

export const FONT = 'Noto Sans SC';
export const SIZE = { strong: 21, text: 18, small: 16 } as const;
/** From one line of text to the next. */
export const LEADING = 26;

/**
 * The picture brings its own ground, the neutral of Discord's dark theme, which most people have; white would glare there. Words
 * have a contrast of 4.5 to 1 and marks of 3 to 1 at least (WCAG 2.2, 1.4.3 and 1.4.11); blue and orange stay apart for the
 * colour-blind.
 */
export const COLOUR = {
  ground: '#2B2D31',
  edge: '#7A7F88',
  text: '#E3E5E8',
  faint: '#B5BAC1',
  event: '#5B9BEA',
  date: '#8ABCF4',
  deadline: '#F0924A',
  track: '#3F434A',
} as const;
