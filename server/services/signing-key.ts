import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
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

/** Whole or not there: written beside, then linked, which fails where another process was first; its key is the one. */
function makeKey(home: string, file: string): void {
  mkdirSync(join(home, 'keys'), { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ed25519');
  const part = `${file}.${process.pid}.part`;
  const handle = openSync(part, 'w', 0o600);
  try {
    writeSync(handle, privateKey.export({ format: 'pem', type: 'pkcs8' }));
    fsyncSync(handle);
    linkSync(part, file);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    // Some file systems know no second name for a file.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') renameSync(part, file);
    else if (code !== 'EEXIST') throw thrown;
  } finally {
    closeSync(handle);
    rmSync(part, { force: true });
  }
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
