import { describe, expect, it } from 'vitest';
import { attachmentFaults, attachmentUrl, contentBytes } from '../../../src/presentation/fit/attachment.ts';
import { LIMITS } from '../../../src/presentation/fit/limits.ts';
import type { Attachment } from '../../../src/presentation/message.ts';

const file = (name: string, content: Attachment['content'] = 'x'): Attachment => ({
  name,
  mediaType: 'text/csv',
  content,
});
/** A message that shows each of its files. */
const showing = (...files: Attachment[]) => ({
  files,
  components: files.map(({ name }) => ({ kind: 'file' as const, name })),
});

describe('attachmentUrl', () => {
  it('names a file as Discord does', () => {
    expect(attachmentUrl('figures.csv')).toBe('attachment://figures.csv');
  });
});

describe('contentBytes', () => {
  it('writes text as UTF-8, byte order mark included, and leaves bytes alone', () => {
    expect([...contentBytes(file('a', '\ufeff字'))]).toEqual([0xef, 0xbb, 0xbf, 0xe5, 0xad, 0x97]);
    expect([...contentBytes(file('a', new Uint8Array([0x89, 0x50])))]).toEqual([0x89, 0x50]);
  });
});

describe('attachmentFaults', () => {
  it('finds none in files that are shown', () => {
    expect(attachmentFaults(showing(file('a.csv'), file('b_1-2.json')))).toEqual([]);
    expect(attachmentFaults({ components: [] })).toEqual([]);
  });

  it('takes a picture for shown as well', () => {
    const components = [{ kind: 'picture' as const, name: 'a.png', description: '图' }];
    expect(attachmentFaults({ files: [file('a.png')], components })).toEqual([]);
    expect(attachmentFaults({ components })).toEqual(['the message has no file “a.png”']);
  });

  it('wants every file shown, and every shown file there', () => {
    expect(attachmentFaults({ ...showing(file('a.csv')), components: [{ kind: 'file', name: 'b.csv' }] })).toEqual([
      'no component shows the file “a.csv”',
      'the message has no file “b.csv”',
    ]);
  });

  it.each(['', '..', '.csv', 'a b.csv', '数字.csv', 'a/b', 'a\\b', 'a\n', 'x'.repeat(101)])(
    'refuses the name %j',
    (name) => {
      expect(attachmentFaults(showing(file(name)))).toEqual([`“${name}” is no name for a file`]);
    },
  );

  it.each<[string, Attachment[]]>([
    ['11 files, at most 10 allowed', Array.from({ length: 11 }, (_, index) => file(`${index}.csv`))],
    ['10485761 bytes of files, at most 10485760 allowed', [file('a'), file('b', new Uint8Array(LIMITS.fileBytes))]],
    ['a file name stands twice', [file('a'), file('a')]],
    ['the file “a” is empty', [file('a', '')]],
  ])('says: %s', (fault, files) => {
    expect(attachmentFaults(showing(...files))).toEqual([fault]);
  });
});
