// The server under load, a process of its own, with its log on; prints its port and an API key, and ends when
// something comes on standard input.
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
process.stdin.once('data', () => void serving.close().then(() => process.exit(0)));
