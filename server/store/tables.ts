/** Every table with its columns and key, in the order in which a backup is written: what is backed up is named here. */
export type Table = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** Columns that a later schema brought, last in the row: a backup of an earlier one has not got them. */
  readonly since?: Readonly<Record<string, number>>;
};

const table = (name: string, key: string, rest: string, since?: Readonly<Record<string, number>>): Table => ({
  name,
  key: key.split(' '),
  columns: [...key.split(' '), ...rest.split(' ').filter(Boolean), ...Object.keys(since ?? {})],
  ...(since && { since }),
});

/** A table as a schema had it. */
export const tableAt = ({ columns, since = {}, ...rest }: Table, schema: number): Table => ({
  ...rest,
  columns: columns.filter((column) => (since[column] ?? 0) <= schema),
});

/** Sessions, rate windows and login failures are left out on purpose: a restored desk asks everybody to sign in. */
export const TABLES: readonly Table[] = [
  table('meta', 'name', 'value'),
  table('log_entry', 'sequence', 'recorded_at actor action body previous_hash hash'),
  table('log_about', 'subject sequence', ''),
  table('log_head', 'size public_key recorded_at', 'root log signature'),
  table('personal', 'sequence path', 'salt value recorded_at'),
  table(
    'determination',
    'id',
    'on_day recorded_at outcome status language rulebook_version rulebook_hash lists order_id by_user',
  ),
  table('determination_content', 'id', 'salt question screened answer'),
  table('rulebook', 'hash', 'version recorded_at law'),
  table('party', 'id', 'version search country'),
  table('party_version', 'id version', 'valid_from recorded_at by_user facts salt'),
  table(
    'order_version',
    'id version',
    'state reference question determination_id outcome recorded_at by_user because wrote_facts salt',
  ),
  table(
    'trade_order',
    'id',
    'reference state version question determination_id outcome status prepared_by approved_by released_by reservation approval_reason recorded_at search',
    { open_points: 9 },
  ),
  table(
    'flip',
    'id',
    'order_id reference state before_status after_status before_determination after_determination because recorded_at acknowledged_by acknowledged_at',
  ),
  table('hit_decision', 'position', 'id recorded_at by_user verdict party_id content salt'),
  table('assumption_change', 'position', 'id switch option reason state proposed_by proposed_at decided_by decided_at'),
  table('ledger_entry', 'position', 'id command_id recorded_at account entry'),
  table('ledger_account', 'id', 'counter state'),
  table('ledger_reservation', 'id', 'expires_at open state'),
  table('ledger_correction', 'entry', 'command_id'),
  table('order_limit', 'order_id', 'reservation recorded_at'),
  table('limit_party', 'id', 'name_key name last_at'),
  table('legal_hold', 'subject', 'reason placed_by placed_at'),
  table('user_account', 'id', 'login roles password_hash must_change disabled created_at oidc_issuer oidc_subject'),
  table('api_key', 'id', 'user_id name secret_hash roles created_at expires_at revoked_at'),
  table('idempotency_key', 'owner key_hash', 'request_hash status body created_at'),
  table('idempotency_claim', 'owner key_hash', 'holder lease_until effect'),
  table('webhook_endpoint', 'id', 'url secret events disabled created_at'),
  table('webhook_delivery', 'id', 'endpoint_id event payload state attempts next_at last_error created_at'),
  table('job', 'id', 'kind payload state run_at attempts locked_until last_error created_at'),
  table('log_tail', 'id', 'size last_hash last_recorded_at peaks'),
];
