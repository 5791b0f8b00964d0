import { isHex } from './bytes.ts';
import type { EvidencePack } from './pack.ts';
import { PACK_FORMAT } from './pack.ts';

/** A check of one value: undefined where it fits, otherwise what is wrong and where (JSON Pointer). */
type Check = (value: unknown, where: string) => string | undefined;

const says =
  (what: string, test: (value: unknown) => boolean): Check =>
  (value, where) =>
    test(value) ? undefined : `${where || '/'} is not ${what}`;

const text = says('text', (v) => typeof v === 'string');
const count = says('a whole number', (v) => Number.isSafeInteger(v) && (v as number) >= 0);
const hex = (bytes: number): Check => says(`hexadecimal of ${bytes} bytes`, (v) => isHex(v, bytes));
const anything: Check = () => undefined;

const listOf =
  (item: Check): Check =>
  (value, where) => {
    if (!Array.isArray(value)) return `${where} is not a list`;
    return value.map((v, i) => item(v, `${where}/${i}`)).find((finding) => finding !== undefined);
  };

/** Exactly these members: an unknown one is refused, since nothing would vouch for it. */
const members =
  (shape: Record<string, Check>): Check =>
  (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${where || '/'} is not an object`;
    const names = Object.keys(value);
    const unknown = names.find((name) => !Object.hasOwn(shape, name));
    if (unknown !== undefined) return `${where}/${unknown} is no member of this format`;
    for (const [name, check] of Object.entries(shape)) {
      if (!names.includes(name)) return `${where}/${name} is missing`;
      const finding = check((value as Record<string, unknown>)[name], `${where}/${name}`);
      if (finding !== undefined) return finding;
    }
    return undefined;
  };

const proof = listOf(hex(32));
const signedHead = members({
  head: members({ log: text, size: count, root: hex(32), recordedAt: text }),
  publicKey: hex(32),
  signature: hex(64),
});
const entry = members({
  sequence: count,
  previousHash: hex(32),
  recordedAt: text,
  actor: text,
  action: text,
  body: anything,
  hash: hex(32),
});
const disclosure = members({ sequence: count, path: text, salt: says('a hexadecimal salt', isHex), value: anything });
const pack = members({
  format: says(`"${PACK_FORMAT}"`, (v) => v === PACK_FORMAT),
  head: signedHead,
  entries: listOf(members({ entry, proof })),
  earlierHeads: listOf(members({ head: signedHead, proof })),
  disclosures: listOf(disclosure),
  seal: hex(64),
});

/** The value as a pack, or what is wrong with its shape. */
export function asPack(value: unknown): { ok: true; pack: EvidencePack } | { ok: false; message: string } {
  const message = pack(value, '');
  return message === undefined ? { ok: true, pack: value as EvidencePack } : { ok: false, message };
}
