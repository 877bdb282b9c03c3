/** Small Latin letters and digits, with a line for whatever stands between: `a-68-652`, `s-res-2098-2013`. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
