import { argon2, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { badInput, OperationError } from '@tolhuis/core/app/errors';

/** argon2id as OWASP's Password Storage Cheat Sheet has it: 19 MiB, 2 passes, 1 lane (RFC 9106). */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
/** Each takes 19 MiB and a thread: more at once would be a way to exhaust the machine. */
const MOST_AT_ONCE = 2;
const MOST_WAITING = 64;

const waiting: (() => void)[] = [];
let running = 0;

async function turn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MOST_AT_ONCE) {
    if (waiting.length >= MOST_WAITING)
      throw new OperationError({
        code: 'unavailable',
        what: 'Too many sign-ins at once.',
        remedy: 'Try again in a moment.',
      });
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

function derive(
  password: string,
  nonce: Uint8Array,
  cost: { memory: number; passes: number; parallelism: number },
): Promise<Buffer> {
  return turn(
    () =>
      new Promise((resolve, reject) => {
        const message = Buffer.from(password.normalize('NFKC'));
        argon2('argon2id', { message, nonce, tagLength: COST.tagLength, ...cost }, (error, tag) =>
          error ? reject(error) : resolve(tag),
        );
      }),
  );
}

/** The password's hash as a PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const { memory, passes, parallelism } = COST;
  const tag = await derive(password, salt, { memory, passes, parallelism });
  const text = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(salt)}$${text(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
/** Stands in for a user who is not there, so that the answer takes as long. */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$AAAAAAAAAAAAAAAAAAAAAA$AAAA`;

/** True where the password is the hash's. Takes the same time for null: nobody's hash. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [, m, t, p, salt, tag] = PHC.exec(hash ?? NOBODY) ?? [];
  if (m === undefined || t === undefined || p === undefined || salt === undefined || tag === undefined)
    throw new Error('A stored password hash is damaged');
  const cost = { memory: Number(m), passes: Number(t), parallelism: Number(p) };
  const found = await derive(password, Buffer.from(salt, 'base64'), cost);
  const wanted = Buffer.from(tag, 'base64');
  return hash !== null && found.length === wanted.length && timingSafeEqual(found, wanted);
}

/** NIST SP 800-63B-4: length counts, composition rules do not. @throws OperationError 'bad-input' */
export function checkPassword(password: string, login: string): void {
  const bad = (message: string) => badInput({ path: 'password', message, remedy: 'Choose a sentence of your own.' });
  if (password.length < 15 || password.length > 200) throw bad('expected 15 to 200 characters.');
  if (!password.isWellFormed()) throw bad('not well-formed text.');
  if (password.toLowerCase().includes(login.toLowerCase()) || new Set(password).size < 5)
    throw bad('too easy to guess.');
}

/** A password to be used once: 20 characters of base 32, 100 bits. */
export function oneTimePassword(): string {
  const letters = 'abcdefghjkmnpqrstvwxyz0123456789';
  return Array.from(randomBytes(20), (b, i) => (i > 0 && i % 5 === 0 ? '-' : '') + letters[b & 31]).join('');
}

/** 256 random bits as text, and the SHA-256 under which the store knows them: no salt is needed for such a secret. */
export function newSecret(prefix: string): { secret: string; hash: string } {
  const secret = `${prefix}${randomBytes(32).toString('base64url')}`;
  return { secret, hash: secretHash(secret) };
}
export const secretHash = (secret: string): string => hash('sha256', secret);
