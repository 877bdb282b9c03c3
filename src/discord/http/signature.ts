import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { SignedRequest } from '../../dispatch/overHttp.ts';

/** The key that the portal shows (General Information > Public Key): 32 bytes in hexadecimal, without any envelope (RFC 8037). */
export const publicKeyOf = (hex: string): KeyObject =>
  createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hex, 'hex').toString('base64url') },
  });

/** Whether Discord signed this (docs: Overview, Setting Up an Endpoint, Validating Security Request Headers). */
export function isSigned({ signature = '', timestamp = '', body }: SignedRequest, key: KeyObject): boolean {
  if (!/^[\da-f]{128}$/iu.test(signature) || !/^\d{1,12}$/u.test(timestamp)) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
