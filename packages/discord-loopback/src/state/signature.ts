import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** The Ed25519 key pair of an application (docs/interactions/overview, Validating Security Request Headers). */
export interface SigningKeys {
  /** 64 hexadecimal digits, as the portal shows it. */
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

/** The bytes of an Ed25519 public key are the last 32 of its SPKI encoding (RFC 8410). */
const RAW_KEY_BYTES = 32;

export function signingKeys(): SigningKeys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  return { publicKey: spki.subarray(-RAW_KEY_BYTES).toString('hex'), privateKey };
}

/** What X-Signature-Ed25519 says: 128 hexadecimal digits over the timestamp and the bytes of the body. */
export const signatureOf = ({ privateKey }: SigningKeys, timestamp: string, body: string): string =>
  sign(null, Buffer.from(timestamp + body), privateKey).toString('hex');
