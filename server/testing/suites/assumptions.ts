import { expect } from 'vitest';
import { changedRulebook, someone, testDesk } from '../desk.ts';
import { pass } from './jobs.ts';
import type { Suite } from './store.ts';

const ann = someone('usr_ann', 'analyst');
const ben = someone('usr_ben', 'officer');
const cas = someone('usr_cas', 'approver');
const dee = someone('usr_dee', 'officer');
const auditor = someone('usr_aud', 'auditor');

const SWITCH = 'affiliates-rule-after-2026-11-09';
const REASON = 'Counsel has seen the instrument that extends the stay.';
const STAYED = { switch: SWITCH, option: 'stayed', reason: REASON };
/** Sixty per cent of the buyer is owned by somebody on the Entity List: the Affiliates Rule decides. */
const OWNED = {
  on: '2026-11-21',
  to: 'SG',
  item: { eccn: 'EAR99' },
  endUse: [],
  parties: [
    {
      role: 'end-user',
      name: 'Made Up Pte. Ltd.',
      country: 'SG',
      headquarters: 'SG',
      ultimateParentHeadquarters: 'SG',
      kinds: ['civil'],
      listed: [],
      owners: [
        {
          name: 'Listed Owner',
          sharePercent: 60,
          listed: [{ list: 'EL', licenceRequirement: 'all-items', reviewPolicy: 'presumption-of-denial' }],
        },
      ],
    },
  ],
};
/** The question says itself what it assumes: what the desk assumes does not move it. */
const OWN = { ...OWNED, assume: { [SWITCH]: 'in-force' } };

export const assumptionsSuite: Suite = {
  'one proposes and another confirms: open orders are decided again, an order’s question stays as it was asked': async (
    made,
  ) => {
    const { at, home } = made;
    const desk = await testDesk(at, home);
    const { orders, assumptions, determinations } = desk;
    const first = await orders.create(ann, { id: 'o-1', reference: 'owned', question: OWNED });
    await orders.create(ann, { id: 'o-2', reference: 'own', question: OWN });
    await orders.prepare(ann, 'o-1', 1);
    expect(first.outcome).toBe('licence-required');
    expect((await assumptions.switches(cas))[0]).toMatchObject({ id: SWITCH, standing: null, proposed: null });

    const preview = await assumptions.preview(cas, STAYED);
    expect(preview).toMatchObject({ examined: 2, undecidable: [], orders: [{ orderId: 'o-1', state: 'prepared' }] });
    expect(preview.counts).toEqual([{ before: first.status, after: 'no-licence-required · EAR99', orders: 1 }]);

    const change = await assumptions.propose(ben, STAYED);
    expect((await orders.get(ann, 'o-1')).outcome).toBe('licence-required');
    expect(await assumptions.now()).toBeUndefined();
    await expect(assumptions.confirm(ben, change.id)).rejects.toThrow('Four eyes');
    expect(await assumptions.confirm(cas, change.id)).toMatchObject({
      change: { state: 'confirmed', proposedBy: 'usr_ben', decidedBy: 'usr_cas' },
      examined: 2,
      flips: 1,
    });
    expect(await assumptions.now()).toEqual({ [SWITCH]: 'stayed' });

    const after = await orders.get(ann, 'o-1');
    expect(after).toMatchObject({ state: 'draft', outcome: 'no-licence-required', openFlips: 1, question: OWNED });
    expect((await orders.flips(ann, { orderId: 'o-1' })).items).toMatchObject([{ because: 'assumptions' }]);
    expect(await orders.get(ann, 'o-2')).toMatchObject({ outcome: 'licence-required', version: 1, question: OWN });
    const kept = await determinations.get(ann, after.determinationId!);
    expect(kept.question.assume).toEqual({ [SWITCH]: 'stayed' });
    expect((await determinations.replay(ann, kept.id)).result).toBe('same');
    const fresh = await orders.create(ann, { reference: 'new', question: OWNED });
    expect(fresh).toMatchObject({ outcome: 'no-licence-required' });
    // As it was asked, to the letter: what the desk assumes is not put in the mouth of whoever wrote the order.
    expect([after.question, fresh.question]).toEqual([OWNED, OWNED]);
    expect((await determinations.decide(ann, OWNED)).question.assume).toEqual({ [SWITCH]: 'stayed' });
    const actions = (await desk.audit.entries(auditor, { about: `assumption:${SWITCH}` })).items;
    expect(actions.map((e) => [e.action, e.actor])).toEqual([
      ['assumption.proposed', 'usr_ben'],
      ['assumption.confirmed', 'usr_cas'],
    ]);
    expect(JSON.stringify(actions)).not.toContain('Counsel');
    await pass(made, desk, 10);
    await desk.jobs.runDue();
    expect((await desk.jobs.list(auditor, { state: 'done' })).items.map((j) => j.kind)).toContain('orders.re-decide');
    await desk.close();
    // Another process, later: it stands; and back to the text it goes the same way.
    const later = await testDesk(at, home);
    expect(await later.assumptions.now()).toEqual({ [SWITCH]: 'stayed' });
    const back = await later.assumptions.propose(ben, { ...STAYED, option: null });
    expect(await later.assumptions.confirm(dee, back.id)).toMatchObject({ flips: 2 });
    expect(await later.assumptions.now()).toBeUndefined();
    expect((await later.orders.get(ann, 'o-1')).outcome).toBe('licence-required');
    await later.close();
  },
  'an approval under another assumption does not let goods go': async ({ at, home, raw }) => {
    const desk = await testDesk(at, home);
    const { orders, assumptions } = desk;
    await assumptions.confirm(cas, (await assumptions.propose(ben, STAYED)).id);
    let o = await orders.create(ann, { reference: 'owned', question: OWNED });
    o = await orders.prepare(ann, o.id, o.version);
    o = await orders.approve(cas, o.id, o.version);
    // As another process left it a moment ago, before its re-decision came to this order.
    await raw("UPDATE meta SET value = '{}' WHERE name = 'assumptions'");
    await expect(orders.release(ben, o.id, o.version)).rejects.toThrow('answer changed');
    await desk.close();
  },
  'needs the right, a known switch and option, a reason, and one at a time': async ({ at, home, raw }) => {
    const desk = await testDesk(at, home);
    const { assumptions } = desk;
    const refused = (code: string) => ({ error: { code } });
    await expect(assumptions.propose(ann, STAYED)).rejects.toMatchObject(refused('forbidden'));
    await expect(assumptions.propose(cas, STAYED)).rejects.toMatchObject(refused('forbidden'));
    for (const wrong of [{ switch: 'weather' }, { option: 'sunny' }, { reason: 'because' }])
      await expect(assumptions.propose(ben, { ...STAYED, ...wrong })).rejects.toMatchObject(refused('bad-input'));
    await expect(assumptions.preview(ann, { switch: SWITCH, option: 'sunny' })).rejects.toMatchObject(
      refused('bad-input'),
    );
    await expect(assumptions.propose(ben, { ...STAYED, option: null })).rejects.toThrow('assumes that already');
    const change = await assumptions.propose(ben, STAYED);
    await expect(assumptions.propose(dee, STAYED)).rejects.toThrow('waits for a second person');
    await expect(assumptions.confirm(ann, change.id)).rejects.toMatchObject(refused('forbidden'));
    await expect(assumptions.confirm({ ...dee, via: 'local' }, change.id)).rejects.toThrow('signed in');
    await expect(assumptions.confirm(dee, 'asm_none')).rejects.toMatchObject(refused('not-found'));
    for (const sql of [
      `UPDATE assumption_change SET state = 'confirmed', decided_by = 'usr_ben' WHERE id = '${change.id}'`,
      `UPDATE assumption_change SET option = 'in-force' WHERE id = '${change.id}'`,
      `DELETE FROM assumption_change WHERE id = '${change.id}'`,
    ])
      await expect(raw(sql)).rejects.toThrow();
    expect(await assumptions.withdraw(cas, change.id)).toMatchObject({ state: 'withdrawn' });
    await expect(assumptions.confirm(dee, change.id)).rejects.toThrow('withdrawn already');
    await expect(raw("UPDATE assumption_change SET state = 'proposed', decided_by = NULL")).rejects.toThrow();
    expect((await assumptions.history(ann)).map((c) => c.state)).toEqual(['withdrawn']);
    await desk.close();
  },
  'a switch that the rulebook no longer has is not assumed, and the doctor says so': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    await desk.assumptions.confirm(cas, (await desk.assumptions.propose(ben, STAYED)).id);
    await desk.close();
    const gone = { ...changedRulebook(), provisions: [] };
    const after = await testDesk(at, home, { rulebook: gone });
    expect(await after.assumptions.now()).toBeUndefined();
    const checks = await after.upkeep.doctor(auditor);
    expect(checks.find((c) => c.name === 'assumptions')).toMatchObject({ ok: false });
    expect((await after.determinations.decide(ann, OWNED)).question.assume).toBeUndefined();
    await after.close();
  },
};
