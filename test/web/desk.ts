import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Question } from '@tolhuis/core/contract';
import { licenceOpenings } from '@tolhuis/core/ledger';
import { openHost } from '@tolhuis/server/host.ts';
import { createApp } from '@tolhuis/server/http/app.ts';
import { type Listening, listen } from '@tolhuis/server/http/listen.ts';
import { Metrics } from '@tolhuis/server/http/metrics.ts';
import { OidcClient } from '@tolhuis/server/http/oidc.ts';
import type { Desk, Principal, Role } from '@tolhuis/server/services/api/index.ts';
import { serveProvider } from './oidc-provider.ts';

/** A real desk behind the built application, on a free port of this machine, with people, orders and a licence. */
export type ServedDesk = {
  readonly url: string;
  /** Where people sign in who have no password here. */
  readonly issuer: string;
  readonly desk: Desk;
  readonly people: Readonly<Record<'anna' | 'otto' | 'aud', Principal>>;
  /** Answers no more, as when the machine is switched off; `up` answers again at the same address. */
  readonly down: () => Promise<void>;
  readonly up: () => Promise<void>;
  readonly close: () => Promise<void>;
};
export const PASSWORD = 'a sentence that nobody guesses 7';
/** The one-time password of whoever has not signed in yet. */
export const FIRST = { login: 'nieuw', password: '' };

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const order = (to: string, name: string, quantity = 40, chip = 'nvidia/h100-sxm5'): Question => ({
  on: day(20),
  to,
  item: { chip },
  quantity,
  endUse: [],
  parties: [
    {
      role: 'end-user',
      name,
      country: to,
      headquarters: to,
      ultimateParentHeadquarters: to,
      kinds: ['civil'],
      listed: [],
      owners: [],
    },
  ],
});

async function person(desk: Desk, login: string, roles: readonly Role[]): Promise<Principal> {
  const admin: Principal = { id: 'seed', roles: ['admin'], via: 'session' };
  const { user, password } = await desk.people.createUser(admin, { login, roles });
  const who: Principal = { id: user.id, roles, via: 'session' };
  await desk.people.changePassword(who, password!, PASSWORD);
  return who;
}

/** Two licence lines and a quota, a year old, half used; names are made up. */
async function books(desk: Desk, otto: Principal): Promise<void> {
  const [from, until] = [day(-200), day(500)];
  await desk.ledger.apply(otto, {
    type: 'open',
    id: 'open D1234567',
    note: '',
    accounts: [
      ...licenceOpenings({
        id: 'D1234567',
        cite: 'BIS licence D1234567, made up',
        from,
        until,
        parties: ['Made Up Cloud FZ-LLC', 'Made Up Research Institute'].map((name) => ({
          name,
          roles: ['ultimate-consignee', 'end-user'],
        })),
        conditions: ['end-use statement on file', 'no transfer to China'],
        lines: [
          {
            line: '1',
            title: 'H100 SXM modules to the Emirates',
            eccns: ['3A090.a'],
            chips: ['nvidia/h100-sxm5'],
            destinations: ['AE'],
            units: 1000n,
            currency: 'USD',
            valueMinor: 3_000_000_000n,
            valueTolerancePercent: 0n,
          },
        ],
      }),
      {
        account: {
          id: 'limit/installed-base',
          unit: 'tpp',
          title: 'Installed base of one customer in one country',
          cite: 'made up for the tests',
          bound: { kind: 'granted' },
          from,
          until: null,
          steps: [],
          licence: null,
        },
        grants: [{ amount: 790_000_000n, effectiveOn: from, reason: 'grant' }],
      },
    ],
  });
  const draw = (units: bigint) => ({
    units,
    currency: 'USD',
    valueMinor: units * 2_800_000n,
    party: 'Made Up Cloud FZ-LLC',
    conditionsConfirmed: ['end-use statement on file', 'no transfer to China'],
    choose: { by: 'user', line: { licence: 'D1234567', line: '1' } } as const,
  });
  const common = { note: 'a shipment before this desk was there', draws: [], acceptedSteps: [] };
  for (const [i, units] of [120n, 200n, 80n].entries())
    await desk.ledger.apply(otto, {
      type: 'use',
      id: `shipment ${i + 1}`,
      effectiveOn: day(-150 + i * 50),
      licences: [draw(units)],
      ...common,
    });
  await desk.ledger.apply(otto, {
    type: 'reserve',
    id: 'PO-7001',
    effectiveOn: day(20),
    holdSeconds: 30 * 86_400,
    licences: [draw(150n)],
    ...common,
  });
  await desk.ledger.apply(otto, {
    type: 'use',
    id: 'base 2026',
    note: 'the installed base before this desk was there',
    effectiveOn: day(-90),
    draws: [{ account: 'limit/installed-base', amount: 731_000_000n, open: null }],
    licences: [],
    acceptedSteps: [],
  });
}

/** The Affiliates Rule decides about it: sixty per cent of the buyer is owned by somebody on the Entity List. */
const OWNED: Question = {
  ...order('MY', 'Made Up Holdings Sdn. Bhd.'),
  item: { eccn: 'EAR99' },
  parties: [
    {
      role: 'end-user',
      name: 'Made Up Holdings Sdn. Bhd.',
      country: 'MY',
      headquarters: 'MY',
      ultimateParentHeadquarters: 'MY',
      kinds: ['civil'],
      listed: [],
      owners: [
        {
          name: 'Made Up Listed Owner',
          sharePercent: 60,
          listed: [{ list: 'EL', licenceRequirement: 'all-items', reviewPolicy: 'presumption-of-denial' }],
        },
      ],
    },
  ],
};

/** Parties on file, one with a hit on the starter list; a webhook with a message that was given up. */
async function filed(desk: Desk, anna: Principal, otto: Principal): Promise<void> {
  await desk.parties.create(anna, {
    id: 'cust-1',
    facts: { name: 'Made Up Cloud FZ-LLC', country: 'AE', address: 'Made Up Street 1, Dubai', aliases: ['MUC'] },
    validFrom: day(-100),
  });
  await desk.parties.update(anna, 'cust-1', 1, {
    facts: {
      name: 'Made Up Cloud FZ-LLC',
      country: 'AE',
      headquarters: 'AE',
      address: 'Made Up Street 2, Dubai',
      aliases: ['MUC'],
    },
    validFrom: day(-10),
  });
  await desk.parties.create(anna, {
    id: 'cust-2',
    facts: { name: 'Biren Technology', country: 'CN' },
    validFrom: day(-5),
  });
  await desk.webhooks.create(otto, {
    url: 'https://hooks.example/tolhuis',
    events: ['order.flipped', 'order.shipped'],
  });
}

async function seed(desk: Desk, issuer: string): Promise<ServedDesk['people']> {
  const anna = await person(desk, 'anna', ['analyst']);
  const otto = await person(desk, 'otto', ['officer', 'admin']);
  await person(desk, 'ben', ['approver']);
  const aud = await desk.people.createUser(otto, {
    login: 'aud',
    roles: ['auditor'],
    oidc: { issuer, subject: 'aud' },
  });
  const fresh = await desk.people.createUser({ ...otto }, { login: FIRST.login, roles: ['analyst'] });
  FIRST.password = fresh.password!;
  await books(desk, otto);
  await filed(desk, anna, otto);
  const made = await desk.orders.importMany(anna, [
    {
      id: 'po-7001',
      reference: 'PO-7001',
      // Its value is what the reservation sets aside: an order that states none draws on no licence.
      question: { ...order('AE', 'Made Up Cloud FZ-LLC', 150), unitValue: { amount: '28000', currency: 'USD' } },
    },
    { id: 'po-7002', reference: 'PO-7002', question: order('DE', 'Beispiel Rechenzentrum GmbH') },
    { id: 'po-7003', reference: 'PO-7003', question: order('CN', 'Made Up Trading Co., Ltd.', 8, 'nvidia/h20-96gb') },
    { id: 'po-7004', reference: 'PO-7004', question: { ...order('SG', 'Made Up Pte. Ltd.'), endUse: ['military'] } },
    { id: 'po-7006', reference: 'PO-7006', question: OWNED },
    { id: 'po-7005', reference: 'PO-7005', question: order('NL', 'Verzonnen Rekenkracht B.V.') },
  ]);
  for (const o of made.slice(0, 2)) await desk.orders.prepare(anna, o.id, o.version);
  const sent = await desk.orders.prepare(anna, 'po-7005', 1);
  const approved = await desk.orders.approve(otto, sent.id, sent.version, {
    reason: 'Seen with counsel; the risk is taken and written down.',
  });
  const released = await desk.orders.release(otto, approved.id, approved.version);
  await desk.orders.ship(otto, released.id, released.version);
  await desk.store.operate((tx) =>
    tx.run("UPDATE webhook_delivery SET state = 'dead', attempts = 7, last_error = 'status 503'"),
  );
  await desk.audit.signHead(otto);
  return { anna, otto, aud: { id: aud.user.id, roles: aud.user.roles, via: 'session' } };
}

/** @param webRoot the built application */
export async function serveDesk(webRoot: string, localRoles: readonly Role[] = []): Promise<ServedDesk> {
  const home = mkdtempSync(join(tmpdir(), 'tolhuis-web-'));
  const { desk, screening } = await openHost({ data: home, screeningHome: home });
  const provider = await serveProvider();
  let url = '';
  const oidc = new OidcClient(
    {
      issuer: provider.issuer,
      clientId: 'desk',
      clientSecret: 'secret',
      insecure: true,
      get redirectUri() {
        return `${url}auth/oidc/callback`;
      },
    },
    desk.store,
  );
  const people = await seed(desk, provider.issuer);
  const metrics = new Metrics();
  const app = createApp({
    desk,
    screening,
    metrics,
    log: () => undefined,
    now: () => new Date(),
    stopping: () => false,
    oidc,
    options: { version: 'test', localRoles, requestsPerMinute: 0, signInsPerMinute: 1000, webRoot },
  });
  let listening: Listening = await listen(app, { port: 0, host: '127.0.0.1' });
  const { port } = listening;
  url = `http://127.0.0.1:${port}/`;
  return {
    url,
    issuer: provider.issuer,
    desk,
    people,
    down: () => listening.close(0),
    up: async () => {
      listening = await listen(app, { port, host: '127.0.0.1' });
    },
    close: async () => {
      await listening.close(0);
      await provider.close();
      metrics.close();
      await desk.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
