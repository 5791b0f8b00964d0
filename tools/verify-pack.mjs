#!/usr/bin/env node
// Checks a Tolhuis evidence pack offline. One file, no dependency: copy it anywhere with Node 20 or newer.
// Written apart from core/audit on purpose (node:crypto instead of its SHA-256, its own canonical JSON and proofs),
// so that a mistake in one is not a mistake in both; tools/verify-pack.test.ts holds the two together.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const HELP = `Usage: node verify-pack.mjs PACK [--key HEX]... [--json]

Checks an evidence pack of Tolhuis (format tolhuis-evidence-pack-v1) without network or other files:
  the file is canonical JSON (RFC 8785); the log head and the seal carry valid Ed25519 signatures (RFC 8032);
  each entry matches its hash, follows the entry before it where both are shown, and is in the signed
  log (Merkle inclusion proof, RFC 9162); earlier heads are beginnings of the log; disclosed data is
  what was logged (salted SHA-256).

  PACK         the pack's file, or - for standard input
  --key HEX    the public key (64 hexadecimal characters) that you have from the log's owner by another
               way; may be given more than once. Without it the pack is checked to be whole, but not
               whose it is: the key is printed for you to compare.
  --json       findings as one JSON object
  --help       this text

Exit status: 0 everything holds; 1 something does not, each finding on a line; 2 wrong use or no such file.`;

const FORMAT = 'tolhuis-evidence-pack-v1';
const sha256 = (...parts) => parts.reduce((h, part) => h.update(part), createHash('sha256')).digest();
const hashNode = (left, right) => sha256(Buffer.of(1), left, right);
const bytesOf = (hex) => Buffer.from(hex, 'hex');
const isHex = (v, bytes) =>
  typeof v === 'string' && /^(?:[0-9a-f]{2})*$/.test(v) && (bytes === undefined || v.length === 2 * bytes);
const isCount = (v) => Number.isSafeInteger(v) && v >= 0;
const isText = (v) => typeof v === 'string';

function canonical(value, depth = 0) {
  if (depth > 200) throw new Error('nested too deeply');
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('a lone surrogate');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('a number too large for JSON');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((v) => canonical(v, depth + 1)).join(',')}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((n) => `${canonical(n)}:${canonical(value[n], depth + 1)}`).join(',')}}`;
}

function signed(tag, value, keyHex, signatureHex) {
  // An Ed25519 public key in SubjectPublicKeyInfo is a fixed prefix and the 32 bytes (RFC 8410).
  const der = Buffer.concat([bytesOf('302a300506032b6570032100'), bytesOf(keyHex)]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return verify(null, Buffer.from(`${tag}\n${canonical(value)}`), key, bytesOf(signatureHex));
}

// RFC 9162 § 2.1.3.2
function included(leaf, index, size, proof, root) {
  if (index >= size) return false;
  let [fn, sn, r] = [BigInt(index), BigInt(size - 1), leaf];
  for (const p of proof) {
    if (sn === 0n) return false;
    if (fn & 1n || fn === sn) {
      r = hashNode(p, r);
      while (!(fn & 1n) && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else r = hashNode(r, p);
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  return sn === 0n && r.equals(root);
}

// RFC 9162 § 2.1.4.2
function consistent(size1, size2, proof, root1, root2) {
  if (size1 > size2) return false;
  if (size1 === size2) return proof.length === 0 && root1.equals(root2);
  if (size1 === 0) return proof.length === 0;
  if (proof.length === 0) return false;
  let [fn, sn] = [BigInt(size1 - 1), BigInt(size2 - 1)];
  while (fn & 1n) [fn, sn] = [fn >> 1n, sn >> 1n];
  const [first, ...rest] = fn === 0n ? [root1, ...proof] : proof;
  let [fr, sr] = [first, first];
  for (const c of rest) {
    if (sn === 0n) return false;
    if (fn & 1n || fn === sn) {
      [fr, sr] = [hashNode(c, fr), hashNode(c, sr)];
      while (!(fn & 1n) && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else sr = hashNode(sr, c);
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  return sn === 0n && fr.equals(root1) && sr.equals(root2);
}

function hasExactly(value, names) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return canonical(Object.keys(value).sort()) === canonical([...names].sort());
}
const isSignedHead = (v) =>
  hasExactly(v, ['head', 'publicKey', 'signature']) &&
  hasExactly(v.head, ['log', 'size', 'root', 'recordedAt']) &&
  isText(v.head.log) &&
  isCount(v.head.size) &&
  isHex(v.head.root, 32) &&
  isText(v.head.recordedAt) &&
  isHex(v.publicKey, 32) &&
  isHex(v.signature, 64);
const isProof = (v) => Array.isArray(v) && v.every((h) => isHex(h, 32));
const isEntry = (v) =>
  hasExactly(v, ['sequence', 'previousHash', 'recordedAt', 'actor', 'action', 'body', 'hash']) &&
  isCount(v.sequence) &&
  isHex(v.previousHash, 32) &&
  isHex(v.hash, 32) &&
  isText(v.recordedAt) &&
  isText(v.actor) &&
  isText(v.action);

function shapeOf(pack) {
  if (!hasExactly(pack, ['format', 'head', 'entries', 'earlierHeads', 'disclosures', 'seal']))
    return 'its members are not those of a pack';
  if (pack.format !== FORMAT) return `its format is not "${FORMAT}"`;
  if (!isSignedHead(pack.head)) return 'its head is malformed';
  if (!isHex(pack.seal, 64)) return 'its seal is malformed';
  for (const name of ['entries', 'earlierHeads', 'disclosures'])
    if (!Array.isArray(pack[name])) return `${name} is not a list`;
  const badEntry = pack.entries.findIndex(
    (e) => !hasExactly(e, ['entry', 'proof']) || !isEntry(e.entry) || !isProof(e.proof),
  );
  if (badEntry >= 0) return `entries/${badEntry} is malformed`;
  const badHead = pack.earlierHeads.findIndex(
    (h) => !hasExactly(h, ['head', 'proof']) || !isSignedHead(h.head) || !isProof(h.proof),
  );
  if (badHead >= 0) return `earlierHeads/${badHead} is malformed`;
  const badDisclosure = pack.disclosures.findIndex(
    (d) =>
      !hasExactly(d, ['sequence', 'path', 'salt', 'value']) ||
      !isCount(d.sequence) ||
      !isText(d.path) ||
      !isHex(d.salt),
  );
  return badDisclosure >= 0 ? `disclosures/${badDisclosure} is malformed` : undefined;
}

function pointer(value, path) {
  if (path === '') return value;
  if (!path.startsWith('/')) return undefined;
  let here = value;
  for (const part of path.slice(1).split('/')) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined;
    here = here[name];
  }
  return here;
}

function checkEntry({ entry, proof }, before, head, add) {
  const { hash, ...covered } = entry;
  const name = `entry ${entry.sequence}`;
  const leaf = sha256(Buffer.of(0), canonical(covered));
  if (leaf.toString('hex') !== hash) add('changed', `${name} was changed: it does not match its hash`, entry.sequence);
  else if (!included(leaf, entry.sequence, head.size, proof.map(bytesOf), bytesOf(head.root)))
    add('not-in-log', `${name} is not in the signed log: its inclusion proof fails`, entry.sequence);
  if (before && before.sequence >= entry.sequence) add('order', `${name} stands out of order`, entry.sequence);
  if (before && before.sequence === entry.sequence - 1 && before.hash !== entry.previousHash)
    add('chain', `${name} does not follow the entry before it`, entry.sequence);
}

/** Findings on the pack's bytes: an empty list where everything holds. */
export function verifyPackBytes(bytes, trustedKeys = []) {
  const findings = [];
  const add = (kind, message, sequence) =>
    findings.push(sequence === undefined ? { kind, message } : { kind, sequence, message });
  let text;
  let pack;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    pack = JSON.parse(text);
  } catch (thrown) {
    add('not-a-pack', `not JSON in UTF-8: ${thrown.message}`);
    return { findings };
  }
  try {
    if (`${canonical(pack)}\n` !== text) throw new Error('the text differs');
  } catch (thrown) {
    add('not-canonical', `not canonical JSON (RFC 8785) and one line feed, so a byte was changed: ${thrown.message}`);
    return { findings };
  }
  const malformed = shapeOf(pack);
  if (malformed !== undefined) {
    add('not-a-pack', malformed);
    return { findings };
  }
  const { head, publicKey, signature } = pack.head;
  if (trustedKeys.length > 0 && !trustedKeys.includes(publicKey))
    add('key', `the pack is signed by ${publicKey}, which is not a key that you trust`);
  if (!signed('tolhuis-log-head-v1', head, publicKey, signature)) add('head', 'the signature on the head is not valid');
  for (const { head: earlier, proof } of pack.earlierHeads) {
    const name = `the earlier head of ${earlier.head.size} entries`;
    const own = earlier.publicKey === publicKey && earlier.head.log === head.log;
    if (!own || !signed('tolhuis-log-head-v1', earlier.head, earlier.publicKey, earlier.signature))
      add('earlier-head', `${name} is not signed by this log's key`);
    if (!consistent(earlier.head.size, head.size, proof.map(bytesOf), bytesOf(earlier.head.root), bytesOf(head.root)))
      add('earlier-head', `${name} is not a beginning of this log`);
  }
  for (const [i, shown] of pack.entries.entries()) checkEntry(shown, pack.entries[i - 1]?.entry, head, add);
  for (const { sequence, path, salt, value } of pack.disclosures) {
    const entry = pack.entries.find((shown) => shown.entry.sequence === sequence)?.entry;
    const place = entry && pointer(entry.body, path);
    const is = salt.length >= 32 && sha256(`tolhuis-commitment-v1\n${canonical([salt, value])}`).toString('hex');
    if (!is || !hasExactly(place, ['$commitment']) || place.$commitment !== is)
      add('disclosure', `what is disclosed for entry ${sequence} at "${path}" is not what was logged`, sequence);
  }
  const { seal, ...unsealed } = pack;
  if (!signed(FORMAT, unsealed, publicKey, seal))
    add('seal', 'the seal is not valid: something was changed, added or taken out');
  return { findings, pack };
}

function main(args) {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  const keys = [];
  const files = [];
  let json = false;
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--json') json = true;
    else if (args[i] === '--key') keys.push(args[++i]);
    else if (args[i].startsWith('--')) files.push(undefined);
    else files.push(args[i]);
  }
  if (files.length !== 1 || files[0] === undefined || !keys.every((key) => isHex(key, 32))) {
    console.error('One pack, and each --key with 64 lower-case hexadecimal characters. See --help.');
    return 2;
  }
  let bytes;
  try {
    bytes = readFileSync(files[0] === '-' ? 0 : files[0]);
  } catch (thrown) {
    console.error(`Cannot read the pack: ${thrown.message}`);
    return 2;
  }
  const { findings, pack } = verifyPackBytes(bytes, keys);
  const ok = findings.length === 0;
  if (json) console.log(JSON.stringify({ ok, keyTrusted: ok && keys.length > 0, findings }));
  else if (!ok) for (const { kind, message } of findings) console.log(`FAILED ${kind}: ${message}`);
  else {
    const { head, publicKey } = pack.head;
    console.log(
      `OK: ${pack.entries.length} of ${head.size} entries of the log "${head.log}", signed ${head.recordedAt}.`,
    );
    const counted = (n, one) => `${n} ${one}${n === 1 ? '' : 's'}`;
    console.log(
      `What holds beside them: ${counted(pack.disclosures.length, 'disclosed value')}, ${counted(pack.earlierHeads.length, 'earlier head')}.`,
    );
    if (keys.length > 0) console.log(`Signed by the key that you gave: ${publicKey}`);
    else console.log(`Whole, but whose? Compare this key with the one that the log's owner gave you: ${publicKey}`);
  }
  return ok ? 0 : 1;
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href;
if (isMain) process.exitCode = main(process.argv.slice(2));
