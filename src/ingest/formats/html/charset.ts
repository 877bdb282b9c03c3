/** As far as browsers look, too. */
const WHERE = 1_024;

const DECLARED = /<meta\s[^>]*?charset\s*=\s*["']?\s*(?<name>[\w:.-]+)/iu;

/** The encoding that a page declares of itself; one that could not have been read so far is UTF-8. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, WHERE));
  const name = DECLARED.exec(beginning)?.groups?.name;
  return name && /^utf-?16/iu.test(name) ? 'utf-8' : name;
}
