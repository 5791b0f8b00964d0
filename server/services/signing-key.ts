import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Signer, toHex, type Verifier } from '@tolhuis/core/audit';
import { StoreError } from '../store/errors.ts';

export const keyFile = (home: string): string => join(home, 'keys', 'log-ed25519.pem');

/**
 * The key that signs the log's heads (Ed25519, RFC 8032): made at the first use, readable by its owner only. It signs;
 * who trusts the log keeps its public part, and the heads, elsewhere.
 */
export function signingKey(home: string): Signer {
  const file = keyFile(home);
  try {
    if (!existsSync(file)) makeKey(home, file);
    const key = createPrivateKey(readFileSync(file));
    const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
    return { publicKey: toHex(spki.subarray(-32)), sign: (message) => sign(null, message, key) };
  } catch (thrown) {
    throw new StoreError('cannot-open', `The signing key ${file} cannot be read or made.`, thrown);
  }
}

function makeKey(home: string, file: string): void {
  mkdirSync(join(home, 'keys'), { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ed25519');
  let handle: number;
  try {
    handle = openSync(file, 'wx', 0o600);
  } catch (thrown) {
    // Another process was first: its key is the one.
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return;
    throw thrown;
  }
  writeSync(handle, privateKey.export({ format: 'pem', type: 'pkcs8' }));
  fsyncSync(handle);
  closeSync(handle);
}

/** True where only its owner can read the key, or it is not there yet. */
export const keyIsPrivate = (home: string): boolean => {
  const stat = statSync(keyFile(home), { throwIfNoEntry: false });
  return stat === undefined || (stat.mode & 0o077) === 0;
};

const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** Ed25519 by node:crypto. */
export const verifier: Verifier = (publicKey, message, signature) => {
  const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, publicKey]), format: 'der', type: 'spki' });
  return verify(null, message, key, signature);
};
