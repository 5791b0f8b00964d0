/**
 * The audit room: canonical bytes, a hash-chained log in a Merkle tree, signed heads, evidence packs, and what examines
 * them. Pure: hashing and signing come in as ports (a pure SHA-256 is the default). See docs/decisions/0012.
 */
export { concatBytes, fromHex, isHex, toHex, utf8Bytes } from './bytes.ts';
export {
  type CanonicalError,
  type CanonicalResult,
  canonicalize,
  canonicalJson,
  type Json,
  MAX_DEPTH,
} from './canonical.ts';
export { aroundCommitted, type Commitment, commit, isCommitment, MIN_SALT_BYTES, opens } from './commit.ts';
export {
  type AppendError,
  append,
  EMPTY_TAIL,
  entryHash,
  entryText,
  GENESIS_HASH,
  type LogEntry,
  type LogRecord,
  type LogTail,
} from './entry.ts';
export { EMPTY_FRONTIER, type Frontier, frontierRoot, pushLeaf } from './frontier.ts';
export { type Head, type SignedHead, type Signer, signHead, type Verifier, verifyHead } from './head.ts';
export { consistencyProof, inclusionProof, leafHash, leafHashOfText, merkleRoot, nodeHash } from './merkle.ts';
export { verifyConsistency, verifyInclusion } from './merkle-verify.ts';
export { buildPack, type Disclosure, type EvidencePack, PACK_FORMAT, type PackContents, packBytes } from './pack.ts';
export { type Hash, sha256 } from './sha256.ts';
export { type MerkleTree, merkleTree } from './tree.ts';
export { type LogFinding, type Trust, verifyLog } from './verify-log.ts';
export { type PackFinding, resolvePointer, verifyPack } from './verify-pack.ts';
