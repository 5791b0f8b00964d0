import type { Row, Store } from '../store/port.ts';

/** The lists of one machine, told apart from those of others over the same store. */
export type ListsHere = {
  /** Pseudonym of the machine and of its folder of lists. */
  readonly machine: string;
  /** SHA-256 over what is installed, in hexadecimal. */
  readonly id: string;
  /** ISO day of the oldest list that is needed; '' where one of them is of no known day, or none is there. */
  readonly day: string;
  /** Whether they may be relied on: nothing that is needed is missing or too old. */
  readonly reliable: boolean;
  readonly sources: readonly { readonly source: string; readonly sha256: string; readonly publishedOn?: string }[];
};

/** What a desk decides with, as its store has it: whose lists, and since when (ISO instant). */
type DeskLists = ListsHere & { readonly since: string };

/** Row of `meta` that holds it as JSON. */
const NAME = 'lists';
const SQL = `SELECT value FROM meta WHERE name = '${NAME}'`;

const recorded = (row: Row | undefined): DeskLists | undefined =>
  row === undefined ? undefined : (JSON.parse(String(row['value'])) as DeskLists);

/**
 * Whether this machine's lists take the place of those that the desk decides with: always of its own, else where they are
 * better, that is to be relied on where those were not, or of a later day. Of one day the first ones stay: two machines whose
 * lists differ must not take turns.
 */
export function replaces(here: ListsHere, desk: ListsHere | undefined): boolean {
  if (desk === undefined || desk.machine === here.machine) return true;
  return here.reliable === desk.reliable ? here.day > desk.day : here.reliable;
}

/**
 * Makes this machine's lists those that the desk decides with, unless another machine has better ones. The log tells each
 * change. False: this machine has to leave deciding again to others, or be given the same lists.
 */
export async function takeLists(store: Store, here: ListsHere): Promise<boolean> {
  const known = recorded(await store.lookup(SQL));
  if (known?.id === here.id && (known.machine === here.machine || known.reliable === here.reliable)) return true;
  if (!replaces(here, known)) return false;
  return store.write('system:desk.lists', async (tx) => {
    const before = recorded(await tx.get(SQL));
    // Another machine may have been quicker.
    if (before?.id !== here.id && !replaces(here, before)) return false;
    await tx.run(
      'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      [NAME, JSON.stringify({ ...here, since: tx.now } satisfies DeskLists)],
    );
    const { machine, id, day, reliable, sources } = here;
    const body = { machine, id, day, reliable, sources: sources.map((s) => ({ ...s })), before: before?.id ?? null };
    await tx.log({ action: 'lists.used', about: ['lists'], body });
    return true;
  });
}

const told = ({ sources, id }: ListsHere): string =>
  `${sources.map(({ source, publishedOn }) => `${source} of ${publishedOn?.slice(0, 10) ?? 'no known day'}`).join(', ') || 'none'} (${id.slice(0, 12)})`;

/** How this machine's lists stand to those that the desk decides with; undefined where they are the same, or will be. */
export async function listsApart(
  store: Store,
  here: ListsHere,
): Promise<{ detail: string; remedy: string } | undefined> {
  const desk = recorded(await store.lookup(SQL));
  if (desk === undefined || desk.id === here.id || replaces(here, desk)) return undefined;
  return {
    detail: `this machine has ${told(here)}, the desk decides with ${told(desk)} of machine ${desk.machine} since ${desk.since}`,
    remedy: 'Install the same lists here: `tolhuis lists sync`, or `tolhuis lists import` the same file.',
  };
}
