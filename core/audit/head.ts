import { concatBytes, fromHex, isHex, toHex, utf8Bytes } from './bytes.ts';
import { canonicalJson } from './canonical.ts';

/** The state of a log at one moment: who exports this to a second party can no longer change what is under it. */
export type Head = {
  /** The log's name, so that a head of one log cannot be shown for another. */
  readonly log: string;
  /** How many entries the root covers. */
  readonly size: number;
  /** Merkle root over the first `size` entries: 64 hexadecimal characters. */
  readonly root: string;
  /** When the head was made: ISO 8601 UTC. */
  readonly recordedAt: string;
};
export type SignedHead = {
  readonly head: Head;
  /** Ed25519 public key (RFC 8032): 32 bytes, hexadecimal. */
  readonly publicKey: string;
  /** Ed25519 signature over the domain tag and the head's canonical JSON: 64 bytes, hexadecimal. */
  readonly signature: string;
};

/** Port: signs with Ed25519. The private key stays with the host. */
export type Signer = {
  readonly publicKey: string;
  readonly sign: (message: Uint8Array) => Uint8Array | Promise<Uint8Array>;
};
/** Port: true where `signature` (64 bytes) over `message` is by the key (32 bytes). Works with node:crypto and WebCrypto. */
export type Verifier = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean | Promise<boolean>;

/** What is signed: a tag that names the kind of statement, then canonical JSON; so no signature serves for another kind. */
export function statement(tag: 'tolhuis-log-head-v1' | 'tolhuis-evidence-pack-v1', value: unknown): Uint8Array {
  return concatBytes(utf8Bytes(`${tag}\n`), utf8Bytes(canonicalJson(value)));
}

/** Signs a head. */
export async function signHead(head: Head, signer: Signer): Promise<SignedHead> {
  const signature = toHex(await signer.sign(statement('tolhuis-log-head-v1', head)));
  return { head, publicKey: signer.publicKey, signature };
}

/** True where the signature is by the key that the signed head names. Whether that key is trusted is for the caller. */
export async function verifyHead(signed: SignedHead, verifier: Verifier): Promise<boolean> {
  if (!isHex(signed.publicKey, 32) || !isHex(signed.signature, 64)) return false;
  const message = statement('tolhuis-log-head-v1', signed.head);
  return verifier(fromHex(signed.publicKey), message, fromHex(signed.signature));
}
