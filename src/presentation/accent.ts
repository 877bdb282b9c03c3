/** The colour of a reply's edge tells its kind: 0xRRGGBB. UN blue is Pantone 279, as the United Nations emblem uses it. */
export const ACCENT = {
  quoted: 0x418fde,
  nothingFound: 0xb7791f,
  text: 0x6b7280,
  error: 0xc53030,
} as const;
