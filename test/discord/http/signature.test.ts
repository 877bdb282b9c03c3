import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSigned, publicKeyOf } from '../../../src/discord/http/signature.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const hex = Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url').toString('hex');
const key = publicKeyOf(hex);
const signatureOf = (timestamp: string, body: Buffer): string =>
  sign(null, Buffer.concat([Buffer.from(timestamp), body]), privateKey).toString('hex');

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
const timestamps = fc.nat({ max: 2_000_000_000 }).map(String);

test('what was signed is believed, byte for byte', () => {
  fc.assert(
    fc.property(bytes, timestamps, (body, timestamp) => {
      expect(isSigned({ signature: signatureOf(timestamp, body), timestamp, body }, key)).toBe(true);
    }),
  );
});

test('a body, a time or a signature with one bit changed is not', () => {
  const flip = (buffer: Buffer, bit: number): Buffer => {
    const changed = Buffer.from(buffer);
    const at = Math.floor(bit / 8) % changed.length;
    changed[at] = (changed[at] ?? 0) ^ (1 << (bit % 8));
    return changed;
  };
  fc.assert(
    fc.property(bytes, timestamps, fc.nat(), (body, timestamp, bit) => {
      const signature = signatureOf(timestamp, body);
      const forged = flip(Buffer.from(signature, 'hex'), bit).toString('hex');
      expect(isSigned({ signature: forged, timestamp, body }, key)).toBe(false);
      expect(isSigned({ signature, timestamp: `${Number(timestamp) + 1}`, body }, key)).toBe(false);
      if (body.length > 0) expect(isSigned({ signature, timestamp, body: flip(body, bit) }, key)).toBe(false);
    }),
  );
});

test('headers of any other kind are refused without being read', () => {
  const body = Buffer.from('{}');
  fc.assert(
    fc.property(
      fc.option(fc.string({ maxLength: 300 }), { nil: undefined }),
      fc.option(fc.string({ maxLength: 30 }), { nil: undefined }),
      (signature, timestamp) => {
        expect(isSigned({ signature, timestamp, body }, key)).toBe(false);
      },
    ),
  );
  const signature = signatureOf('1', body);
  for (const other of [signature.slice(1), `${signature}00`, ` ${signature}`])
    expect(isSigned({ signature: other, timestamp: '1', body }, key)).toBe(false);
});

test('another key does not open it', () => {
  const body = Buffer.from('{}');
  const other = publicKeyOf('ab'.repeat(32));
  expect(isSigned({ signature: signatureOf('1', body), timestamp: '1', body }, other)).toBe(false);
});
