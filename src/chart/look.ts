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
 * The picture brings its own ground, for it stands on dark and on light alike. Words have a contrast of 4.5 to 1 and marks of 3
 * to 1 at least (WCAG 2.2, 1.4.3 and 1.4.11); blue and orange stay apart for the colour-blind.
 */
export const COLOUR = {
  ground: '#FFFFFF',
  edge: '#C9D3DF',
  text: '#1B2430',
  faint: '#526071',
  event: '#2F7BC8',
  date: '#1D5E9E',
  deadline: '#B04A00',
  track: '#E8EEF5',
} as const;
