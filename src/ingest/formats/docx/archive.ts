import { crc32, inflateRawSync } from 'node:zlib';
import { FormatError } from '../extract.ts';

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 64 * 1024 * 1024;

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const [END_LENGTH, ENTRY_LENGTH, LOCAL_LENGTH] = [22, 46, 30];
const LONGEST_COMMENT = 0xffff;

const DAMAGED = 'The file is damaged, cut off, or no ZIP archive';

interface Entry {
  readonly encrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * A ZIP archive in memory. Unlike the libraries for it, it compares each part with its checksum, so that no damaged
 * text passes for a text, and never unpacks more than an entry declares, or than all entries together may hold.
 */
export class Archive {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, Entry>();
  #left = MOST_BYTES;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = this.#end();
    const count = this.#view.getUint16(end + 10, true);
    if (count > MOST_ENTRIES) throw new FormatError(`The archive has more than ${MOST_ENTRIES} entries`);
    const start = this.#view.getUint32(end + 16, true);
    let at = start;
    for (let entry = 0; entry < count; entry += 1) at = this.#list(at);
    // A count that is too low would hide parts.
    if (at !== start + this.#view.getUint32(end + 12, true)) throw new FormatError(DAMAGED);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of an entry; undefined where there is none of that name. */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    if (entry.encrypted) throw new FormatError('The archive is encrypted');
    this.#left -= entry.size;
    if (this.#left < 0) throw new FormatError(`The archive unpacks to more than ${MOST_BYTES / 1024 / 1024} MB`);
    const bytes = unpack(this.#packed(entry), entry);
    if (bytes.length !== entry.size || crc32(bytes) !== entry.checksum) {
      throw new FormatError(`The file is damaged: ${name} is not what was packed`);
    }
    return bytes;
  }

  /** Where the record at the end of an archive begins; only a comment may follow it. */
  #end(): number {
    const last = this.#bytes.length - END_LENGTH;
    for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
      if (this.#view.getUint32(at, true) === END && this.#view.getUint16(at + 20, true) === last - at) return at;
    }
    throw new FormatError(DAMAGED);
  }

  /** Takes in one entry of the list of them; returns where the next begins. */
  #list(at: number): number {
    this.#expect(ENTRY, at, ENTRY_LENGTH);
    const view = this.#view;
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    // A name that is not UTF-8 is none that is asked for.
    const name = new TextDecoder().decode(this.#bytes.subarray(at + ENTRY_LENGTH, nameEnd));
    const offset = view.getUint32(at + 42, true);
    if (name !== this.#nameAt(offset)) throw new FormatError(DAMAGED);
    if (this.#entries.has(name)) throw new FormatError(`The archive has two entries named ${name}`);
    this.#entries.set(name, {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset,
    });
    return nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }

  /** The name of an entry where it is packed: it stands twice, and a damaged name would hide a part. */
  #nameAt(offset: number): string {
    this.#expect(LOCAL, offset, LOCAL_LENGTH);
    const start = offset + LOCAL_LENGTH;
    return new TextDecoder().decode(this.#bytes.subarray(start, start + this.#view.getUint16(offset + 26, true)));
  }

  #packed({ offset, packed }: Entry): Uint8Array {
    const names = this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
    const start = offset + LOCAL_LENGTH + names;
    if (start + packed > this.#bytes.length) throw new FormatError(DAMAGED);
    return this.#bytes.subarray(start, start + packed);
  }

  #expect(signature: number, at: number, length: number): void {
    const inside = at + length <= this.#bytes.length;
    if (!inside || this.#view.getUint32(at, true) !== signature) throw new FormatError(DAMAGED);
  }
}

function unpack(packed: Uint8Array, { method, size }: Entry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new FormatError(`The archive is packed in a way that is not known: ${method}`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new FormatError(DAMAGED);
  }
}
