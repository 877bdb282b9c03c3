import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { randomFrom } from './random.ts';
import { type MadeFile, SOUND } from './soundFiles.ts';

type Spoil = (bytes: Uint8Array, random: (below: number) => number) => Uint8Array;

const cutOff: Spoil = (bytes, random) => bytes.slice(0, 1 + random(bytes.length - 1));

const flipped: Spoil = (bytes, random) => {
  const copy = Uint8Array.from(bytes);
  for (let count = 1 + random(8); count > 0; count -= 1) {
    const at = random(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
  }
  return copy;
};

const blanked: Spoil = (bytes, random) => {
  const start = random(bytes.length);
  return Uint8Array.from(bytes).fill(0, start, start + 1 + random(200));
};

/** Blocks as a broken disk gives them back. */
const shuffled: Spoil = (bytes, random) => {
  const [first, second] = [random(bytes.length), random(bytes.length)].toSorted((a, b) => a - b) as [number, number];
  return Buffer.concat([bytes.subarray(second), bytes.subarray(first, second), bytes.subarray(0, first)]);
};

const WAYS: readonly (readonly [name: string, spoil: Spoil, times: number])[] = [
  ['cut-off', cutOff, 4],
  ['flipped', flipped, 4],
  ['blanked', blanked, 2],
  ['shuffled', shuffled, 1],
];

/** Sound files with an accident each. */
export const SPOILED: readonly MadeFile[] = SOUND.flatMap(({ name, bytes }, at) =>
  WAYS.flatMap(([way, spoil, times], kind) =>
    Array.from({ length: times }, (_, turn) => ({
      name: `${way}-${turn}-${name}`,
      bytes: () => spoil(bytes(), randomFrom(at * 1000 + kind * 100 + turn)),
    })),
  ),
);

const noise = (length: number): Uint8Array => {
  const random = randomFrom(length);
  return Uint8Array.from({ length }, () => random(256));
};

const FOREIGN: readonly MadeFile[] = [
  { name: 'picture.png', bytes: () => Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d', 'hex'), noise(5000)]) },
  { name: 'archive.zip', bytes: () => zipSync({ 'lamps.csv': strToU8('lamp,range\n1,20\n'), 'a/b.bin': noise(999) }) },
  { name: 'packed.gz', bytes: () => gzipSync(noise(999)) },
  { name: 'program.exe', bytes: () => Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), noise(3000)]) },
  { name: 'noise.bin', bytes: () => noise(20_000) },
  { name: 'settings.json', bytes: () => strToU8('{"lamps": [1, 2, 3]}') },
];

const ENDINGS = ['.txt', '.html', '.docx', '.xml', '.pdf'];

/** Files whose names end as other kinds do: a PDF called a document of Word, a picture called a page. */
export const MISNAMED: readonly MadeFile[] = [
  ...SOUND.filter(({ name }) => /utf16le|page|word|markup|print/u.test(name)),
  ...FOREIGN,
].flatMap(({ name, bytes }) =>
  ENDINGS.filter((ending) => !name.endsWith(ending)).map((ending) => ({ name: `${name}${ending}`, bytes })),
);
