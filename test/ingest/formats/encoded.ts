/** Text in a Chinese encoding of two bytes a character; Node decodes these only. */
export function encoded(text: string, encoding: 'gb18030' | 'big5'): Uint8Array<ArrayBuffer> {
  const codes = twoByteCodes(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = codes.get(character) ?? [character.codePointAt(0) ?? 0];
      if (code.length === 1 && (code[0] ?? 0) > 0x7f) throw new Error(`${character} has no code`);
      return code;
    }),
  );
}

const known = new Map<string, ReadonlyMap<string, readonly number[]>>();

function twoByteCodes(encoding: string): ReadonlyMap<string, readonly number[]> {
  const before = known.get(encoding);
  if (before) return before;
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number[]>();
  for (let lead = 0xa1; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(character).length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  known.set(encoding, codes);
  return codes;
}
