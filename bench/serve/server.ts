// The server under load, a process of its own, with its log on; prints its port and an API key, and its memory when asked on
// standard input.
import { openHost } from '@tolhuis/server/host.ts';
import { serve } from '@tolhuis/server/main.ts';

const [data = '', workers = '1', store] = process.argv.slice(2);
const where = { data, screeningHome: data, ...(store !== undefined && { store }) };
const setup = await openHost(where);
const admin = { id: 'usr_bench', roles: ['admin'], via: 'session' } as const;
const { user } = await setup.desk.people.createUser(admin, { login: 'bench', roles: ['analyst', 'officer'] });
const { secret } = await setup.desk.people.createKey(
  { id: user.id, roles: user.roles, via: 'session' },
  { name: 'bench' },
);
await setup.desk.close();
const serving = await serve({
  port: 0,
  host: '127.0.0.1',
  ...where,
  workers: Number(workers),
  requestsPerMinute: 0,
});
process.stdout.write(`${JSON.stringify({ port: serving.port, key: secret })}\n`);
process.stdin.on('data', (chunk) => {
  const asked = String(chunk).trim();
  if (asked === 'memory') {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    const { user: userMicros, system } = process.cpuUsage();
    process.stdout.write(`${JSON.stringify({ rss, heapUsed, cpu: (userMicros + system) / 1e6 })}\n`);
  } else void serving.close().then(() => process.exit(0));
});
