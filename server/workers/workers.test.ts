import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { verifyLog } from '@tolhuis/core/audit';
import { expect, test } from 'vitest';
import { serve } from '../main.ts';
import { readLog } from '../services/log-rows.ts';
import { verifier } from '../services/signing-key.ts';
import { fastHash } from '../store/log-writer.ts';
import { openStore } from '../store/open.ts';
import { question, tempHome } from '../testing/desk.ts';
import { ask, type Served, startServing } from '../testing/serving.ts';
import { engineOption } from './engine-threads.ts';

/** Where processes can be counted: Linux. */
const onLinux = test.skipIf(!existsSync('/proc/self/task'));
const QUESTIONS = 40;

/** Asks many at once; gives the ids that were acknowledged. A connection that breaks is somebody's worker that died. */
async function many({ url }: Served, from: number): Promise<string[]> {
  const answers = await Promise.allSettled(
    Array.from({ length: QUESTIONS }, (_, i) => ask(url, '/api/decide', question('NL', from + i))),
  );
  return answers
    .flatMap((a) => (a.status === 'fulfilled' && a.value.status === 200 ? [a.value] : []))
    .map((a) => a.headers.get('tolhuis-determination') ?? 'no id');
}

/** The rank (nice) of each of V8's own threads of a process: proc(5), the 17th field after the name in brackets. */
function engineRanks(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) => {
    const stat = readFileSync(`/proc/${pid}/task/${task}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    return stat.slice(0, end).endsWith('V8Worker') ? [Number(stat.slice(end + 2).split(' ')[16])] : [];
  });
}

onLinux(
  'several processes answer on one port; one that is killed is replaced, and nothing acknowledged is lost',
  async () => {
    const { home, remove } = tempHome();
    const served = await startServing(home, '--workers', '2');
    const kept: string[] = [];
    expect(served.children()).toHaveLength(2);
    for (const worker of served.children()) {
      expect(readFileSync(`/proc/${worker}/cmdline`, 'utf8').split('\0')).toContain(engineOption(2));
      const ranks = engineRanks(worker);
      expect(ranks.length).toBeGreaterThan(0);
      for (const rank of ranks) expect(rank).toBeGreaterThanOrEqual(10);
    }
    kept.push(...(await many(served, 1)));
    expect(kept).toHaveLength(QUESTIONS);
    const under = many(served, 100);
    const [victim = 0] = served.children();
    process.kill(victim, 'SIGKILL');
    kept.push(...(await under));
    kept.push(...(await many(served, 200)));
    expect(kept.length).toBeGreaterThanOrEqual(2 * QUESTIONS);
    while (served.children().length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(served.children()).not.toContain(victim);
    // Counted over both, whichever of them is asked.
    const metrics = await (await fetch(`${served.url}/metrics`)).text();
    expect(metrics).toMatch(/tolhuis_http_requests_total\{route="\/api\/decide",method="POST",status="200"\} \d+/);
    expect(served.errors()).toContain('"event":"worker-ended"');
    served.signal('SIGTERM');
    expect(await served.end).toBe(0);
    const store = await openStore({ at: join(home, 'tolhuis.db') });
    const found = await store.read(async (r) => ({
      ids: new Set((await r.all('SELECT id FROM determination')).map((row) => String(row['id']))),
      contents: Number((await r.get('SELECT COUNT(*) AS n FROM determination_content'))?.['n']),
      log: await readLog(r),
    }));
    await store.close();
    expect(kept.filter((id) => !found.ids.has(id))).toEqual([]);
    expect(found.contents).toBe(found.ids.size);
    expect(found.log.filter((e) => e.action === 'determination.stored')).toHaveLength(found.ids.size);
    const findings = await verifyLog(found.log, [], verifier, { log: '', keys: [] }, fastHash);
    expect(findings.filter((f) => f.kind !== 'without-head')).toEqual([]);
    remove();
  },
  240_000,
);

test('a port that another program has is not shared with it', async () => {
  const { home, remove } = tempHome();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(serve({ data: home, port, host: '127.0.0.1', workers: 2 })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  expect(existsSync(join(home, 'tolhuis.db'))).toBe(false);
  await new Promise((resolve) => other.close(resolve));
  remove();
});
