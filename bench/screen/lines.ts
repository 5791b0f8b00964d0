import { ALERT_SCORE, buildIndex, type ScreenIndex, type ScreenQuery, screenWithNote } from '@tolhuis/core/screen';
import { hasData, loadList, loadQueries, sayNoData } from './data.ts';
import { randomFrom } from './perturb.ts';

// A listed name placed among others: in a line of several, behind other words, among aliases. Whoever asks so must hear of it:
// an alert on the party, or a note that not all could be screened. `node bench/screen/lines.ts [--seed N]`.

const NAMES = 219;
const FILLER = [
  'Quiet Bakery GmbH',
  'Mueller Maschinenbau GmbH',
  'Schmidt Papier GmbH',
  'Weber Textil GmbH',
  'Bakkerij Jansen B.V.',
  'Larch Furniture Ltd',
  'Meadow Garden Tools Inc.',
  'Conserves Dupont SARL',
];
const WORDS = 'goods shown to you on the sheet above with two crates of tin cups and blue wool hats'.split(' ');

type Party = { id: string; list: string; name: string };
/** How a listed name is hidden in a query. */
type Way = { what: string; hide: (name: string) => ScreenQuery };

/** `count` fillers, or words, one after another. */
const some = (from: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, i) => from[i % from.length]!);

const inLine = (count: number, at: number, sign: string): Way => ({
  what: `${at < count - 1 ? (at === 0 ? 'first' : 'in the middle') : 'last'} of ${count} names, by ${JSON.stringify(sign)}`,
  hide: (name) => ({
    name: some(FILLER, count - 1)
      .toSpliced(at, 0, name)
      .join(sign),
  }),
});
const behindWords = (count: number, link: string): Way => ({
  what: `behind ${count} words${link}`,
  hide: (name) => ({ name: `${some(WORDS, count).join(' ')}${link} ${name}` }),
});
const amongAliases = (count: number): Way => ({
  what: `last of ${count} aliases`,
  hide: (name) => ({ name: 'Quiet Bakery GmbH', aliases: [...some(FILLER, count - 1), name] }),
});

const WAYS: readonly Way[] = [
  ...['; ', ' / ', ' | '].flatMap((sign) =>
    [2, 4, 5, 6, 9, 20].flatMap((n) => [
      inLine(n, n - 1, sign),
      ...(n === 9 ? [inLine(n, 4, sign), inLine(n, 0, sign)] : []),
    ]),
  ),
  ...[' - ', '\n', ', ', ' and ', ' formerly ', ' on behalf of ', ' for ', ' via '].flatMap((sign) =>
    [2, 3, 5, 9].map((n) => inLine(n, n - 1, sign)),
  ),
  ...[1, 2, 4, 8, 12, 20, 34, 40, 60].map((n) => behindWords(n, '')),
  ...[2, 8, 34].map((n) => behindWords(n, ' for')),
  ...[11, 12, 15, 20, 50, 51].map(amongAliases),
];

/** Listed names that alert as they stand, one in so many, by a seed. */
function chosen(index: ScreenIndex, seed: number): Party[] {
  const random = randomFrom(seed);
  const list = loadList().filter(({ name }) => !/^Address \d/.test(name));
  const out: Party[] = [];
  while (out.length < NAMES) {
    const { id, list: on, name } = list[Math.floor(random() * list.length)]!;
    if (alerts(index, { name }, id)) out.push({ id, list: on, name });
  }
  return out;
}

const alerts = (index: ScreenIndex, query: ScreenQuery, id: string): boolean =>
  screenWithNote(index, query, { limit: Number.POSITIVE_INFINITY, minScore: ALERT_SCORE }).hits.some(
    (h) => h.id === id,
  );

if (import.meta.main) {
  if (!hasData()) sayNoData();
  else {
    const at = process.argv.indexOf('--seed');
    const index = buildIndex(loadList());
    const parties = chosen(index, at < 0 ? 1 : Number(process.argv[at + 1]));
    console.log(`of ${parties.length} listed names: alert on the party, only a note, neither`);
    for (const { what, hide } of WAYS) {
      let [hit, noted, missed] = [0, 0, 0];
      for (const { id, name } of parties) {
        const query = hide(name);
        if (alerts(index, query, id)) hit++;
        else if (screenWithNote(index, query).note !== undefined) noted++;
        else missed++;
      }
      console.log(
        `${what.padEnd(44)} ${String(hit).padStart(4)} ${String(noted).padStart(4)} ${String(missed).padStart(4)}`,
      );
    }
    const clean = loadQueries().filter((q) => q.expected_entity_ids.length === 0);
    let [alerted, noted] = [0, 0];
    const lines = 1000;
    const random = randomFrom(2);
    for (let i = 0; i < lines; i++) {
      const line = Array.from({ length: 5 }, () => clean[Math.floor(random() * clean.length)]!.query).join('; ');
      const { hits, note } = screenWithNote(index, { name: line }, { minScore: ALERT_SCORE });
      if (hits.length > 0) alerted++;
      if (note !== undefined) noted++;
    }
    console.log(`lines of 5 clean labelled names: ${alerted} alerts, ${noted} notes of ${lines}`);
  }
}
