import type { Pair } from './dutch.ts';

/** What a desk finds when it examines itself (the doctor). What is said of the party lists: core/app/screening/words.ts. */
export const HOST_WORDS: readonly Pair[] = [
  [
    '{0} entries, {1} signed heads, {2} entries after the last',
    '{0} posten, {1} ondertekende koppen, {2} posten na de laatste',
  ],
  [
    'Keep the store as it is, and compare with the last backup and the exported heads.',
    'Laat de opslag zoals die is, en vergelijk met de laatste reservekopie en de uitgevoerde koppen.',
  ],
  ['{0} of this log', '{0} van dit logboek'],
  ['{0} of this log, {1} of another log ({2})', '{0} van dit logboek, {1} van een ander logboek ({2})'],
  ['{0} of this log, {1} damaged ({2})', '{0} van dit logboek, {1} beschadigd ({2})'],
  [
    '{0} of this log, {1} of another log ({2}), {3} damaged ({4})',
    '{0} van dit logboek, {1} van een ander logboek ({2}), {3} beschadigd ({4})',
  ],
  [
    'Was the store replaced or emptied? Compare with the last backup; else move these files away.',
    'Is de opslag vervangen of leeggemaakt? Vergelijk met de laatste reservekopie; verplaats anders deze bestanden.',
  ],
  ['{0} accounts equal their {1} entries', '{0} rekeningen zijn gelijk aan hun {1} posten'],
  ['{0} differ: {1}', '{0} wijken af: {1}'],
  [
    'Stop reserving; restore the last backup, or report this with the store.',
    'Reserveer niet verder; zet de laatste reservekopie terug, of meld dit met de opslag erbij.',
  ],
  ['none', 'geen'],
  ['the rulebook has no {0} as assumed', 'het regelboek kent {0} niet zoals verondersteld'],
  [
    'Its answers stay open; read NEWS, and set what takes its place.',
    'De antwoorden blijven open; lees NEWS, en stel in wat ervoor in de plaats komt.',
  ],
  ['{0} dead jobs, {1} dead letters', '{0} opgegeven taken, {1} opgegeven berichten'],
  ['{0} dead jobs, {1} dead letters; {2} fails: {3}', '{0} opgegeven taken, {1} opgegeven berichten; {2} mislukt: {3}'],
  [
    '{0} dead jobs, {1} dead letters; {2} waits since {3}',
    '{0} opgegeven taken, {1} opgegeven berichten; {2} wacht sinds {3}',
  ],
  [
    '{0} dead jobs, {1} dead letters; {2} fails: {3}; {4} waits since {5}',
    '{0} opgegeven taken, {1} opgegeven berichten; {2} mislukt: {3}; {4} wacht sinds {5}',
  ],
  [
    'Look at the jobs and deliveries, mend the cause, and retry.',
    'Bekijk de taken en de berichten, neem de oorzaak weg, en probeer opnieuw.',
  ],
  [
    'The PostgreSQL role {0} lacks rights on the schema {1}, where jobs wait: {2}.',
    'De PostgreSQL-rol {0} mist rechten op het schema {1}, waarin taken wachten: {2}.',
  ],
  ['As an owner of the database: {0}; then start again.', 'Als eigenaar van de database: {0}; start daarna opnieuw.'],
  ['the same on this machine', 'op deze machine dezelfde'],
  [
    'this machine has {0}, the desk decides with {1} of machine {2} since {3}',
    'deze machine heeft {0}, de balie beslist met {1} van machine {2} sinds {3}',
  ],
  [
    'Install the same lists here: `tolhuis lists sync`, or `tolhuis lists import` the same file.',
    'Installeer hier dezelfde lijsten: `tolhuis lists sync`, of `tolhuis lists import` met hetzelfde bestand.',
  ],
  ['private', 'alleen van deze gebruiker'],
  ['this user only', 'alleen deze gebruiker'],
  ['readable by others', 'leesbaar voor anderen'],
  ['after the last entry', 'na de laatste post'],
  ['before the last entry ({0})', 'vóór de laatste post ({0})'],
  [
    'Set the clock: records are being dated with the last known time.',
    'Zet de klok gelijk: wat wordt vastgelegd krijgt de laatst bekende tijd.',
  ],
  [
    'Restore the last backup; keep the damaged file.',
    'Zet de laatste reservekopie terug; bewaar het beschadigde bestand.',
  ],
  ['Another program changed the journal mode: stop it.', 'Een ander programma veranderde de journaalstand: stop dat.'],
  ['{0} MiB free', '{0} MiB vrij'],
  ['Free space on this disk.', 'Maak ruimte op deze schijf.'],
  ['Restart; a reader held it.', 'Start opnieuw; een lezer hield het vast.'],
  ['chmod 700 the data directory.', 'Geef de gegevensmap de rechten 700 (chmod).'],
  [
    'Set synchronous_commit = on: an acknowledged write must last.',
    'Zet synchronous_commit = on: wat is bevestigd moet blijven.',
  ],
  ['Set fsync = on.', 'Zet fsync = on.'],
  ['Raise max_connections or run fewer workers.', 'Verhoog max_connections of draai minder processen.'],
];
