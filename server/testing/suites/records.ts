import { canonicalJson } from '@tolhuis/core/audit';
import { expect } from 'vitest';
import { packText, unpackText } from '../../services/packing.ts';
import { KeptRulebooks } from '../../services/rulebooks.ts';
import { changedRulebook, question, someone, TestClock, testDesk } from '../desk.ts';
import type { Suite } from './store.ts';

const ann = someone('usr_ann', 'analyst');
const ben = someone('usr_ben', 'officer');
const cas = someone('usr_cas', 'approver', 'officer');
const all = someone('usr_all', 'viewer', 'analyst', 'approver', 'officer', 'admin', 'auditor');
const REASON = 'Counsel read 15 CFR 742.6 and the BIS statement on it.';

export const recordsSuite: Suite = {
  'a determination is stored with what made it, and replays byte for byte': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const { answerText, ...made } = await desk.determinations.decide(ann, question('CN'));
    const got = await desk.determinations.get(ann, made.id);
    expect(got).toEqual(JSON.parse(JSON.stringify(made)));
    expect(JSON.stringify(got.answer)).toBe(Buffer.from(answerText).toString());
    expect(got.rulebook.hash).toBe(desk.rulebook.hash);
    expect(got.on).toBe('2026-11-21');
    expect(await desk.determinations.replay(ann, made.id)).toMatchObject({ result: 'same' });
    await desk.close();
    // The same hash and another answer: the defect that replay is for. Another hash: said, and no verdict.
    const liar = await testDesk(at, home, { rulebook: changedRulebook(desk.rulebook.hash) });
    const replay = await liar.determinations.replay(ann, made.id);
    expect(replay.result).toBe('defect');
    expect(replay.difference?.at).toMatch(/^\//);
    expect((await liar.audit.entries(all, { action: 'replay.defect' })).items).toHaveLength(1);
    await liar.close();
    const other = await testDesk(at, home, { rulebook: changedRulebook() });
    expect(await other.determinations.replay(ann, made.id)).toMatchObject({ result: 'other-rulebook' });
    await other.close();
  },
  'an answer is asked again of the rulebook that made it, kept here when another is installed': async ({
    at,
    home,
  }) => {
    const desk = await testDesk(at, home);
    const kept = new KeptRulebooks(desk.store, desk.rulebook);
    await kept.keep();
    await kept.keep();
    const made = await desk.determinations.decide(ann, question('CN'));
    await desk.close();
    const other = await testDesk(at, home, { rulebook: changedRulebook() });
    const hash = desk.rulebook.hash;
    expect(await other.determinations.replay(ann, made.id)).toMatchObject({
      result: 'same',
      rulebook: { stored: hash, now: hash },
    });
    const dutch = await other.determinations.inLanguage(ann, made.id, 'nl');
    expect(dutch).toMatchObject({ result: 'asked-again', answer: { outcome: made.outcome } });
    expect((await other.audit.entries(all, { action: 'rulebook.kept' })).items).toHaveLength(1);
    // One that somebody has rewritten is not believed.
    const [law] = await other.store.read((r) => r.all('SELECT law FROM rulebook'));
    const text = unpackText(law!['law'] as Uint8Array).replace('"from":"2022-10-21"', '"from":"2032-10-21"');
    await other.store.write('usr_ann', async (tx) => {
      await tx.run('UPDATE rulebook SET law = ?', [packText(text)]);
      await tx.log({ action: 'test.rewritten', about: [], body: {} });
    });
    const again = await testDesk(at, home, { rulebook: changedRulebook() });
    await expect(again.determinations.replay(ann, made.id)).rejects.toThrow('is not the one that the log says');
    await again.close();
    await other.close();
  },
  'an order is decided in the language of whoever wrote it, and its answer is read in either': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const { orders, determinations } = desk;
    let o = await orders.create(ann, { id: 'nl', reference: 'nl', question: question('CN') }, { language: 'nl' });
    const kept = async () => determinations.get(ann, (await orders.get(ann, 'nl')).determinationId!);
    const dutch = await kept();
    expect(dutch.language).toBe('nl');
    expect(await determinations.inLanguage(ann, dutch.id, 'nl')).toMatchObject({ result: 'as-kept' });
    const { result, answer } = await determinations.inLanguage(ann, dutch.id, 'en');
    expect(result).toBe('asked-again');
    expect(answer!.reasons.map((r) => r.cite)).toEqual(dutch.answer.reasons.map((r) => r.cite));
    expect(answer!.reasons[0]!.title).not.toBe(dutch.answer.reasons[0]!.title);
    expect(answer).toEqual((await determinations.decide(ann, question('CN'), { language: 'en' })).answer);
    expect(await kept()).toEqual(dutch);
    o = await orders.prepare(ann, o.id, o.version, { language: 'en' });
    expect((await kept()).language).toBe('en');
    o = await orders.update(ben, o.id, o.version, { question: question('NL') }, { language: 'nl' });
    expect((await kept()).language).toBe('nl');
    await desk.close();
    // Decided again by the desk itself: in the language of the answer before. Another rulebook: no words are put in its mouth.
    const other = await testDesk(at, home, { rulebook: changedRulebook() });
    await other.orders.redecide(ben, 'rulebook');
    const again = (await other.orders.get(ann, 'nl')).determinationId!;
    expect((await other.determinations.get(ann, again)).language).toBe('nl');
    expect(await other.determinations.inLanguage(ann, dutch.id, 'en')).toMatchObject({
      result: 'other-rulebook',
      answer: null,
    });
    await other.close();
    const liar = await testDesk(at, home, { rulebook: changedRulebook(desk.rulebook.hash) });
    expect(await liar.determinations.inLanguage(ann, dutch.id, 'en')).toMatchObject({ result: 'defect', answer: null });
    await liar.close();
  },
  'determinations are listed by what was known at a time': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const first = await desk.determinations.decide(ann, question('NL'));
    desk.clock.advance(60);
    const second = await desk.determinations.decide(ann, question('CN'));
    const known = async (knownAt: string) => (await desk.determinations.list(ann, { knownAt })).items.map((d) => d.id);
    expect(await known(first.recordedAt)).toEqual([first.id]);
    expect(await known(second.recordedAt)).toEqual([second.id, first.id]);
    expect((await desk.determinations.list(ann, { limit: 1 })).next).toBe(second.id);
    expect((await desk.determinations.list(ann, { limit: 1, after: second.id })).items.map((d) => d.id)).toEqual([
      first.id,
    ]);
    await desk.close();
  },
  'an order goes from draft to shipped through two people': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    let o = await desk.orders.create(ann, { id: 'PO-1', reference: 'PO-1', question: question('US') });
    expect(o).toMatchObject({ state: 'draft', outcome: 'not-an-export', version: 1 });
    await expect(desk.orders.approve(ben, o.id, o.version)).rejects.toThrow('is draft');
    o = await desk.orders.prepare(ann, o.id, o.version);
    await expect(desk.orders.approve(ben, o.id, o.version - 1)).rejects.toThrow('somebody changed it');
    o = await desk.orders.approve(ben, o.id, o.version);
    expect(o).toMatchObject({ state: 'approved', preparedBy: 'usr_ann', approvedBy: 'usr_ben' });
    await expect(desk.orders.release(ann, o.id, o.version)).rejects.toMatchObject({ error: { code: 'forbidden' } });
    o = await desk.orders.release(cas, o.id, o.version);
    o = await desk.orders.ship(cas, o.id, o.version);
    await expect(desk.orders.cancel(ann, o.id, o.version, 'too late')).rejects.toThrow('is shipped');
    expect((await desk.orders.history(ann, o.id)).map((v) => v.state)).toEqual([
      'draft',
      'prepared',
      'approved',
      'released',
      'shipped',
    ]);
    await desk.close();
  },
  'no role lets one person be both pairs of eyes, nor does the database': async ({ at, home, raw }) => {
    const desk = await testDesk(at, home);
    const mine = await desk.orders.create(all, { reference: 'mine', question: question('US') });
    const prepared = await desk.orders.prepare(all, mine.id, mine.version);
    await expect(desk.orders.approve(all, mine.id, prepared.version)).rejects.toThrow('Four eyes');
    await expect(
      desk.orders.approve({ ...all, via: 'api-key', keyId: 'key_1' }, mine.id, prepared.version),
    ).rejects.toThrow('Four eyes');
    // Who wrote the facts but let another prepare it is an author still.
    const drafted = await desk.orders.create(all, { reference: 'drafted', question: question('US') });
    const byAnn = await desk.orders.prepare(ann, drafted.id, drafted.version);
    await expect(desk.orders.approve(all, drafted.id, byAnn.version)).rejects.toThrow('Four eyes');
    for (const [who, id] of [
      ['usr_all', mine.id],
      ['usr_all', drafted.id],
    ])
      await expect(
        raw(`UPDATE trade_order SET state = 'approved', approved_by = '${who}' WHERE id = '${id}'`),
      ).rejects.toThrow();
    await expect(raw(`UPDATE trade_order SET state = 'released' WHERE id = '${mine.id}'`)).rejects.toThrow();
    expect((await desk.orders.approve(ben, drafted.id, byAnn.version)).state).toBe('approved');
    await desk.close();
  },
  'a changed fact voids the approval, and its author cannot give the next': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    let o = await desk.orders.create(ann, { reference: 'r', question: question('US') });
    o = await desk.orders.prepare(ann, o.id, o.version);
    o = await desk.orders.approve(cas, o.id, o.version);
    o = await desk.orders.update(ben, o.id, o.version, { question: question('CN') });
    expect(o).toMatchObject({ state: 'draft', approvedBy: null, preparedBy: null, outcome: 'licence-required' });
    expect((await desk.orders.flips(ann, { orderId: o.id })).items).toMatchObject([
      { because: 'facts', after: o.status, acknowledgedBy: 'usr_ben' },
    ]);
    o = await desk.orders.prepare(ann, o.id, o.version);
    await expect(desk.orders.approve(ben, o.id, o.version)).rejects.toThrow('Four eyes');
    await expect(desk.orders.approve(cas, o.id, o.version)).rejects.toThrow('none is drawn on');
    await desk.close();
  },
  'what the law leaves to a person takes an officer and a reason': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    let o = await desk.orders.create(ann, { reference: 'r', question: question('NL') });
    expect(o.outcome).toBe('licence-not-enforced');
    o = await desk.orders.prepare(ann, o.id, o.version);
    await expect(
      desk.orders.approve(someone('usr_dee', 'approver'), o.id, o.version, { reason: REASON }),
    ).rejects.toThrow('officer');
    await expect(desk.orders.approve(cas, o.id, o.version)).rejects.toThrow('written reason');
    expect(await desk.orders.approve(cas, o.id, o.version, { reason: REASON })).toMatchObject({
      approvalReason: REASON,
    });
    await desk.close();
  },
  'a changed rulebook flips open and released orders, takes approvals back, and stops shipping': async ({
    at,
    home,
  }) => {
    const desk = await testDesk(at, home);
    const states = ['draft', 'prepared', 'approved', 'released'] as const;
    const ids = new Map<string, string>();
    for (const state of states) {
      let o = await desk.orders.create(ann, { reference: state, question: question('NL') });
      ids.set(state, o.id);
      if (state === 'draft') continue;
      o = await desk.orders.prepare(ann, o.id, o.version);
      if (state === 'prepared') continue;
      o = await desk.orders.approve(cas, o.id, o.version, { reason: REASON });
      if (state === 'released') await desk.orders.release(ben, o.id, o.version);
    }
    const [imported] = await desk.orders.importMany(ann, [{ reference: 'bulk', question: question('NL') }]);
    expect(imported).toMatchObject({ outcome: 'licence-not-enforced', determinationId: null });
    expect(await desk.orders.redecide(ben, 'rulebook')).toMatchObject({ examined: 5, flips: [] });
    await desk.close();
    const after = await testDesk(at, home, {
      rulebook: changedRulebook(),
      clock: new TestClock('2026-11-22T10:00:00.000Z'),
    });
    const approved = await after.orders.get(ann, ids.get('approved')!);
    await expect(after.orders.release(ben, approved.id, approved.version)).rejects.toThrow('answer changed');
    const { examined, flips } = await after.orders.redecide(ben, 'rulebook');
    expect([examined, flips.length]).toEqual([5, 5]);
    const now = async (state: string) => (await after.orders.get(ann, ids.get(state)!)).state;
    expect(await Promise.all(states.map(now))).toEqual(['draft', 'draft', 'draft', 'released']);
    const released = await after.orders.get(ann, ids.get('released')!);
    expect(released.openFlips).toBe(1);
    await expect(after.orders.ship(ben, released.id, released.version)).rejects.toThrow('nobody has looked');
    const flip = flips.find((f) => f.orderId === released.id)!;
    await after.orders.acknowledgeFlip(ben, flip.id, 'Seen; the goods may go under the new rule.');
    expect((await after.orders.ship(ben, released.id, released.version)).state).toBe('shipped');
    expect(await after.orders.redecide(ben, 'rulebook')).toMatchObject({ examined: 4, flips: [] });
    // Taken back, prepared and approved anew: the flip has been looked at, and the order goes its way.
    let again = await after.orders.get(ann, approved.id);
    expect(again.openFlips).toBe(1);
    again = await after.orders.prepare(ann, again.id, again.version);
    again = await after.orders.approve(cas, again.id, again.version, { reason: REASON });
    expect(again.openFlips).toBe(0);
    again = await after.orders.release(ben, again.id, again.version);
    expect((await after.orders.ship(ben, again.id, again.version)).state).toBe('shipped');
    await after.close();
  },
  'orders are found, and as they were at a time': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const o = await desk.orders.create(ann, { reference: 'PO 100%_A', question: question('NL', 1, "O'Hara & Söhne") });
    await desk.orders.create(ann, { reference: 'PO 100xyA', question: question('CN') });
    for (const text of ['100%_a', "o'hara", 'SÖHNE', 'nvidia/h100'])
      expect(
        (await desk.orders.search(ann, { text, ...(text.startsWith('nv') ? { outcome: o.outcome } : {}) })).items.map(
          (x) => x.id,
        ),
      ).toEqual([o.id]);
    desk.clock.advance(60);
    const then = o.recordedAt;
    await desk.orders.update(ann, o.id, 1, { question: question('CN', 1) });
    expect((await desk.orders.getAt(ann, o.id, then)).question.to).toBe('NL');
    expect((await desk.orders.get(ann, o.id)).question.to).toBe('CN');
    await desk.close();
  },
  'an import is all or nothing, and ids are taken once': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const good = { id: 'A', reference: 'a', question: question() };
    await expect(
      desk.orders.importMany(ann, [good, { reference: 'b', question: { ...question(), to: 'XX' } }]),
    ).rejects.toMatchObject({ error: { code: 'bad-input' } });
    await expect(desk.orders.importMany(ann, [good, good])).rejects.toThrow('same id');
    expect((await desk.orders.search(ann, {})).items).toEqual([]);
    await desk.orders.importMany(ann, [good]);
    await expect(desk.orders.importMany(ann, [good])).rejects.toThrow('there already');
    await desk.close();
  },
  'orders of one import are listed as they stand in it, the last one first': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const references = Array.from({ length: 60 }, (_, i) => `row ${i}`);
    await desk.orders.importMany(
      ann,
      references.map((reference) => ({ reference, question: question() })),
    );
    const { items } = await desk.orders.search(ann, { limit: 100 });
    expect(items.map((order) => order.reference)).toEqual(references.toReversed());
    await desk.close();
  },
  'parties are bi-temporal: what held on a day, as it was known': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const p = await desk.parties.create(ann, {
      facts: { name: 'Made Up B.V.', country: 'NL' },
      validFrom: '2026-01-01',
    });
    desk.clock.advance(3600);
    // Found out later: it had moved in June already.
    const q = await desk.parties.update(ann, p.id, 1, {
      facts: { name: 'Made Up B.V.', country: 'CN' },
      validFrom: '2026-06-01',
    });
    const country = async (on: string, knownAt: string) =>
      (await desk.parties.getAt(ann, p.id, { on, knownAt })).facts.country;
    expect(await country('2026-07-01', p.recordedAt)).toBe('NL');
    expect(await country('2026-07-01', q.recordedAt)).toBe('CN');
    expect(await country('2026-05-31', q.recordedAt)).toBe('NL');
    await expect(country('2025-12-31', q.recordedAt)).rejects.toMatchObject({ error: { code: 'not-found' } });
    await expect(desk.parties.update(ann, p.id, 1, { facts: { name: 'x' } })).rejects.toThrow('version 2');
    await expect(desk.parties.create(ann, { facts: { name: 'x', colour: 'red' } })).rejects.toMatchObject({
      error: { code: 'bad-input' },
    });
    expect((await desk.parties.search(ann, { text: 'made up', country: 'CN' })).items).toHaveLength(1);
    await desk.close();
  },
  'whoever looks at a party on file is in the log, once an hour, and what was searched for is not': async ({
    at,
    home,
  }) => {
    const desk = await testDesk(at, home);
    const reader = { ...someone('usr_eve', 'viewer'), keyId: 'key_1' };
    const p = await desk.parties.create(ann, { facts: { name: 'Made Up B.V.', country: 'NL' } });
    const reads = async () =>
      (await desk.audit.entries(all, { action: 'party.read', about: `party:${p.id}` })).items.map((e) => e.actor);
    await expect(desk.parties.get(someone('usr_x'), p.id)).rejects.toThrow('party.read');
    await expect(desk.parties.get(reader, 'none')).rejects.toThrow('no party');
    expect(await reads()).toEqual([]);
    await desk.parties.search(reader, { text: 'made up b.v.' });
    await desk.parties.get(reader, p.id);
    expect(await reads()).toEqual(['usr_eve/key_1']);
    await desk.parties.history(ann, p.id);
    desk.clock.advance(3600);
    await desk.parties.getAt(reader, p.id, { on: '2026-11-21', knownAt: desk.clock.read() });
    expect(await reads()).toEqual(['usr_eve/key_1', ann.id, 'usr_eve/key_1']);
    const entries = JSON.stringify((await desk.audit.entries(all, { limit: 1000 })).items);
    expect(entries.toLowerCase()).not.toContain('made up');
    await desk.close();
  },
  'hostile text is stored and found as text, or refused': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    for (const text of HOSTILE) {
      const o = await desk.orders.create(ann, { reference: text, question: question('NL', 1, text) });
      expect((await desk.orders.get(ann, o.id)).question.parties?.[0]?.name).toBe(text);
      expect((await desk.orders.search(ann, { text })).items.map((x) => x.id)).toContain(o.id);
      expect(await desk.orders.search(ann, { text, after: text, state: text as 'draft' })).toMatchObject({ items: [] });
      await expect(desk.orders.get(ann, text)).rejects.toMatchObject({ error: { code: 'not-found' } });
      expect((await desk.audit.entries(all, { about: text, actor: text, action: text, after: text })).items).toEqual(
        [],
      );
    }
    for (const text of ['a\0b', 'lone \ud800 surrogate', '   ', 'x'.repeat(201)])
      await expect(desk.orders.create(ann, { reference: text, question: question() })).rejects.toMatchObject({
        error: { code: 'bad-input' },
      });
    await expect(
      desk.orders.create(ann, { reference: 'r', question: question('NL', 1, 'a\0b') }),
    ).rejects.toMatchObject({ error: { code: 'bad-input' } });
    await expect(
      desk.orders.create(ann, { id: '../../etc', reference: 'r', question: question() }),
    ).rejects.toMatchObject({ error: { code: 'bad-input' } });
    expect((await desk.audit.verify(all)).findings).toEqual([]);
    expect(canonicalJson((await desk.orders.search(ann, {})).items.length)).toBe(String(HOSTILE.length));
    await desk.close();
  },
};

const HOSTILE = [
  "'; DROP TABLE trade_order; --",
  '" OR 1=1 --',
  '$1 ? ?? $$',
  '{"$commitment":"00"}',
  '%_!\\',
  '\u202eright to left\u202c',
  '<script>alert(1)</script>',
  '=cmd|calc!A1',
  '../../../etc/passwd',
  '\u{1F600} 中芯国际 ß',
];
