import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { Signer, Verifier } from '@tolhuis/core/audit';
import { toHex } from '@tolhuis/core/audit';

/** Ed25519 by node:crypto, for tests: adapters of this kind live with the doors, not in this room. */
export function testSigner(seedByte: number): Signer {
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seedByte)]);
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return { publicKey: toHex(spki.subarray(-32)), sign: (message) => sign(null, message, key) };
}

export const testVerifier: Verifier = (publicKey, message, signature) => {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]);
  return verify(null, message, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
};

/** node:crypto's SHA-256, so that long fuzz runs spend no time in the pure one. */
export const fastHash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
