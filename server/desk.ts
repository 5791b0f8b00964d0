import { systemPrincipal } from './services/allow.ts';
import type { Desk, DeskOptions } from './services/api/index.ts';
import { assumptionService } from './services/assumptions.ts';
import { auditService } from './services/audit.ts';
import { determinationService } from './services/determinations.ts';
import { hitDecisionService } from './services/hit-decisions.ts';
import { holdService } from './services/holds.ts';
import { idempotencyService } from './services/idempotency.ts';
import { jobService } from './services/jobs.ts';
import { ledgerService } from './services/ledger.ts';
import { orderService } from './services/orders.ts';
import { partyService } from './services/parties.ts';
import { peopleService } from './services/people.ts';
import { queueOver } from './services/queue/index.ts';
import type { JobKind } from './services/queue/port.ts';
import { ReadLog, withReadLog } from './services/read-log.ts';
import { KeptRulebooks } from './services/rulebooks.ts';
import { Standing } from './services/standing.ts';
import { upkeepService } from './services/upkeep.ts';
import { webhookService } from './services/webhooks.ts';

/** What a host may add to a desk. */
export type DeskExtras = {
  /** Further kinds of jobs: list sync, re-screening. */
  readonly jobs?: Readonly<Record<string, JobKind>>;
  /** Webhooks may go to private networks and over plain http: for a receiver in the same house. */
  readonly webhooksAnywhere?: boolean;
};

/** All services over one store. Closing the desk stops nothing that `jobs.start` started: stop that first. */
export function openDesk(given: DeskOptions, extras: DeskExtras = {}): Desk {
  const { store, rulebook } = given;
  const standing = new Standing(store, rulebook);
  const rulebooks = new KeptRulebooks(store, rulebook);
  const options = { ...given, standing, rulebooks };
  const queue = queueOver(store);
  const determinations = determinationService(options);
  const orders = orderService(options);
  const assumptions = assumptionService(options, orders.redecide, queue);
  const ledger = ledgerService(options);
  const audit = auditService(options);
  const webhooks = webhookService(options, { anywhere: extras.webhooksAnywhere ?? false });
  const upkeep = upkeepService(options, { audit, ledger, queue });
  const jobs = jobService(options, queue, {
    'reservations.expire': { everySeconds: 60, run: () => ledger.expire(systemPrincipal('reservations.expire')) },
    'webhooks.deliver': { everySeconds: 5, run: () => webhooks.deliverDue() },
    'log.sign-head': { everySeconds: 3600, run: () => audit.signHead(systemPrincipal('log.sign-head')) },
    'records.retain': { everySeconds: 86_400, run: () => upkeep.retain(systemPrincipal('records.retain')) },
    'orders.re-decide': {
      run: ({ because }) =>
        orders.redecide(
          systemPrincipal('orders.re-decide'),
          because === 'lists' || because === 'assumptions' ? because : 'rulebook',
        ),
    },
    ...extras.jobs,
  });
  return {
    store,
    rulebook,
    determinations,
    orders,
    assumptions,
    ledger,
    audit,
    webhooks,
    jobs,
    upkeep,
    parties: withReadLog(partyService(options), new ReadLog(store)),
    hitDecisions: hitDecisionService(options),
    holds: holdService(options),
    people: peopleService(options),
    idempotency: idempotencyService(options),
    close: async () => {
      await queue.close();
      await store.close();
    },
  };
}
