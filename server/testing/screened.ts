import type { ListEntry } from '@tolhuis/core/screen';
import { ScreeningHost } from '../operations/screening-host.ts';
import { TestClock, testDesk } from './desk.ts';
import { installMadeUpList } from './made-up-list.ts';

/** A listed party of a test, with all that a hit needs. */
export const listed = (id: string, list: string, name: string): ListEntry => ({
  id,
  list,
  type: 'unknown',
  name,
  aliases: [],
  addresses: [],
  countries: ['CN'],
});

/** A desk that screens against a made-up list: `list` installs the next one, `learn` takes in what was decided about hits. */
export async function screeningDesk(
  { at, home }: { readonly at: string; readonly home: string },
  entries: readonly ListEntry[],
) {
  const clock = new TestClock();
  let edition = 0;
  const list = (now: readonly ListEntry[], takenAt = '2026-11-20T08:00:00Z'): void => {
    installMadeUpList(home, now, { sha256: String(++edition).padStart(64, '0'), takenAt });
    host?.look();
  };
  let host: ScreeningHost | undefined;
  list(entries);
  host = new ScreeningHost(home, () => clock.read().slice(0, 10));
  const { port } = host;
  const desk = await testDesk(at, home, { clock, screening: port });
  const learn = async (): Promise<void> => host.learn(await desk.hitDecisions.since(0));
  return { ...desk, list, learn };
}
