import type { Dialect } from '../driver.ts';

/** Who works on an idempotent request and what has come of it; sign-ins under way at a provider, for any process to end. */
export function statements({ text, int }: Dialect): string[] {
  return [
    // `effect`: what the request's own transactions were about, written in those transactions; NULL: nothing yet.
    `CREATE TABLE idempotency_claim (owner ${text} NOT NULL, key_hash ${text} NOT NULL, holder ${text} NOT NULL,
       lease_until ${text} NOT NULL, effect ${text}, PRIMARY KEY (owner, key_hash))`,
    `CREATE TABLE oidc_pending (state_hash ${text} PRIMARY KEY, verifier ${text} NOT NULL, nonce ${text} NOT NULL,
       cookie_hash ${text} NOT NULL, until_ms ${int} NOT NULL)`,
  ];
}
