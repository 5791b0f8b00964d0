import type { Waiting } from '../services/api/index.ts';
import type { Door } from './door.ts';
import { json } from './exchange.ts';
import { PAGE_POLICY } from './headers.ts';
import { type Fact, metricsText } from './metrics-text.ts';
import { openApi } from './openapi.ts';
import { REFERENCE_STYLE, referencePage } from './reference.ts';

const RELIANCE = { none: 0, warning: 1, hold: 2 } as const;

/** Health, metrics, the OpenAPI document and the reference made from it. */
export function serviceRoutes(door: Door): void {
  const { ports } = door;
  let document: string | undefined;
  let page: string | undefined;
  const made = (): string => {
    document ??= JSON.stringify(openApi(ports.options.version));
    return document;
  };
  door.route('GET /healthz', () => json({ status: 'ok' }));
  door.route('GET /readyz', async () => {
    const stopping = ports.stopping();
    const store = !stopping && (await ports.desk.upkeep.ready());
    const { state } = ports.screening.lists();
    // With older lists than the desk's it would find no match where the others find one.
    const apart = store ? await ports.desk.upkeep.listsApart() : undefined;
    const ready = store && apart === undefined;
    const { version, hash } = ports.desk.rulebook;
    return json(
      {
        status: ready ? 'ready' : stopping ? 'stopping' : 'not-ready',
        store,
        rulebook: { version, hash },
        lists: state.state,
        ...(apart && { why: 'lists-differ', remedy: apart.remedy }),
      },
      ready ? 200 : 503,
    );
  });
  door.route('GET /metrics', async () => {
    const { state, sources } = ports.screening.lists();
    const { version, hash } = ports.desk.rulebook;
    const states = (await ports.allMetrics?.()) ?? [ports.metrics.state()];
    // Told as a metric rather than as a failure: a store that does not answer is what somebody watches for.
    const waiting = await ports.desk.upkeep.waiting().catch(() => null);
    const text = metricsText(states, [
      { name: 'tolhuis_rulebook_info', help: 'The rulebook in use.', labels: { version, hash }, value: 1 },
      {
        name: 'tolhuis_lists_reliance',
        help: '0: current; 1: warn; 2: hold, too old or missing.',
        value: RELIANCE[state.effect],
      },
      {
        name: 'tolhuis_list_entries',
        help: 'Parties on the installed lists.',
        value: sources.reduce((n, s) => n + s.entries, 0),
      },
      { name: 'tolhuis_store_up', help: '1: the store answers.', value: waiting === null ? 0 : 1 },
      ...(waiting === null ? [] : waitingFacts(waiting)),
    ]);
    return { status: 200, type: 'text/plain; version=0.0.4; charset=utf-8', body: text };
  });
  door.route('GET /openapi.json', () => ({
    status: 200,
    type: 'application/json',
    body: made(),
    headers: { 'cache-control': 'public, max-age=300' },
  }));
  door.route('GET /docs', () => {
    page ??= referencePage(JSON.parse(made()));
    return htmlReply(page);
  });
  door.route('GET /docs/:file', ({ c }) =>
    c.req.param('file') === 'style.css'
      ? {
          status: 200,
          type: 'text/css; charset=utf-8',
          body: REFERENCE_STYLE,
          headers: { 'cache-control': 'public, max-age=300' },
        }
      : { status: 404, type: 'text/plain; charset=utf-8', body: 'There is no such page.\n' },
  );
}

const htmlReply = (
  body: string,
): { status: number; type: string; body: string; headers: Readonly<Record<string, string>> } => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body,
  headers: { 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-cache' },
});

/** What waits for a person, as gauges. */
const waitingFacts = ({ flips, deadLetters, deadJobs }: Waiting): Fact[] => [
  { name: 'tolhuis_flips_open', help: 'Changed answers that nobody has looked at.', value: flips },
  { name: 'tolhuis_webhook_dead_letters', help: 'Letters to webhooks that were given up.', value: deadLetters },
  { name: 'tolhuis_jobs_dead', help: 'Jobs that were given up.', value: deadJobs },
];
