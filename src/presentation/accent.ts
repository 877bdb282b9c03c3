/** The colour of the edge of each kind of reply, as 0xRRGGBB. That of quotes is Pantone 279, the blue of the United Nations emblem. */
export const ACCENT = {
  quoted: 0x418fde,
  nothingFound: 0xb7791f,
  text: 0x6b7280,
  error: 0xc53030,
} as const;
