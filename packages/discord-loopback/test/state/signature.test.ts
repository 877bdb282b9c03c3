import { createPublicKey, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { signatureOf, signingKeys } from '../../src/state/signature.ts';

test('The public key is the one that Discord shows: 64 hexadecimal digits that verify timestamp and body', () => {
  const keys = signingKeys();
  expect(keys.publicKey).toMatch(/^[0-9a-f]{64}$/);
  const x = Buffer.from(keys.publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
  const signature = Buffer.from(signatureOf(keys, '1700000000', '{"问":1}'), 'hex');
  expect(signature).toHaveLength(64);
  expect(verify(null, Buffer.from('1700000000{"问":1}'), key, signature)).toBe(true);
  expect(verify(null, Buffer.from('1700000001{"问":1}'), key, signature)).toBe(false);
});

test('Every Discord has keys of its own', () => {
  expect(signingKeys().publicKey).not.toBe(signingKeys().publicKey);
});
