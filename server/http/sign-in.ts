import { OperationError } from '@tolhuis/core/app';
import { z } from 'zod';
import type { SessionToken } from '../services/api/index.ts';
import { needJson, parseJson, readBody } from './body.ts';
import { cookieName, cookieOf, unauthenticated } from './caller.ts';
import type { Door } from './door.ts';
import { type Exchange, json, type Reply } from './exchange.ts';

const inputSchema = z.strictObject({ login: z.string().min(1).max(200), password: z.string().min(1).max(1000) });
const SIGN_IN_BODY = 8 * 1024;

/** The answer that opens a session: its token is in a cookie that scripts cannot read and other sites cannot send. */
export function sessionReply({ token, expiresAt, user }: SessionToken, { https, ports }: Exchange): Reply {
  const seconds = Math.max(0, Math.floor((Date.parse(expiresAt) - ports.now().getTime()) / 1000));
  return json({ user, expiresAt }, 200, { 'set-cookie': cookie(https, token, seconds) });
}

export const cookie = (https: boolean, token: string, seconds: number): string =>
  `${cookieName(https)}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${https ? '; Secure' : ''}`;

/** POST /api/sign-in and /api/sign-out. */
export function signInRoutes(door: Door): void {
  door.route('POST /api/sign-in', async (exchange) => {
    const { header, ports } = exchange;
    door.guardSignIn(exchange);
    needJson(header('content-type'));
    const text = await readBody(exchange, SIGN_IN_BODY);
    const input = inputSchema.safeParse(parseJson(text));
    // One refusal for all that is wrong: it must not tell a login that exists from one that does not.
    if (!input.success) throw refused();
    try {
      return sessionReply(await ports.desk.people.signIn(input.data.login, input.data.password), exchange);
    } catch (thrown) {
      if (thrown instanceof OperationError && thrown.error.code === 'forbidden') throw refused();
      throw thrown;
    }
  });
  door.route('POST /api/sign-out', async (exchange) => {
    const { header, https, ports } = exchange;
    door.guardSignIn(exchange);
    const token = cookieOf(header('cookie'), cookieName(https));
    if (token !== undefined) await ports.desk.people.signOut(token);
    return json({ signedOut: true }, 200, { 'set-cookie': cookie(https, '', 0) });
  });
}

const refused = (): Error =>
  unauthenticated(
    'Login and password do not fit, or there were too many attempts.',
    'Try again; after several failures wait up to 15 minutes, or ask an administrator.',
  );
