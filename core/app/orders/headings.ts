/** A heading without what people vary: capitals, blanks, points, dashes and underscores. */
export const bareHeading = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Words that order books in English and Dutch use for a column, bare; each has one meaning. */
const WORDS: Readonly<Record<string, string>> = {
  orderid: 'id',
  orderno: 'id',
  ordernr: 'id',
  ordernumber: 'id',
  ordernummer: 'id',
  reference: 'id',
  referentie: 'id',
  kenmerk: 'id',
  datum: 'on',
  exportdate: 'on',
  dateofexport: 'on',
  uitvoerdatum: 'on',
  destination: 'to',
  destinationcountry: 'to',
  countryofdestination: 'to',
  bestemming: 'to',
  bestemmingsland: 'to',
  landvanbestemming: 'to',
  qty: 'quantity',
  aantal: 'quantity',
  priceperunit: 'unitPrice',
  prijsperstuk: 'unitPrice',
  stukprijs: 'unitPrice',
  valuta: 'currency',
  eindgebruik: 'endUse',
  enduser: 'endUser.name',
  eindgebruiker: 'endUser.name',
  landeindgebruiker: 'endUser.country',
  purchaser: 'purchaser.name',
  buyer: 'purchaser.name',
  koper: 'purchaser.name',
  exporter: 'exporter.name',
  exporteur: 'exporter.name',
  consignee: 'ultimateConsignee.name',
  ultimateconsignee: 'ultimateConsignee.name',
  forwarder: 'forwarder.name',
  expediteur: 'forwarder.name',
  carrier: 'carrier.name',
  vervoerder: 'carrier.name',
};

/** The same for tables of names to screen. */
export const NAME_WORDS: Readonly<Record<string, string>> = {
  naam: 'name',
  companyname: 'name',
  partyname: 'name',
  fullname: 'name',
  bedrijfsnaam: 'name',
  volledigenaam: 'name',
  customerid: 'id',
  partyid: 'id',
  klantnummer: 'id',
  countrycode: 'country',
  land: 'country',
  landcode: 'country',
  adres: 'address',
  kind: 'type',
  soort: 'type',
  aka: 'aliases',
  alias: 'aliases',
  alsoknownas: 'aliases',
  anderenamen: 'aliases',
  aliassen: 'aliases',
  dateofbirth: 'birthDate',
  geboortedatum: 'birthDate',
};
/**
 * A finder of the column that a heading means: one of the known names in other capitals or with blanks, or a word for it.
 * Undefined for what may mean several things or nothing. @param words bare headings → names; those of orders by default
 */
export function headingFinder(
  known: Iterable<string>,
  words: Readonly<Record<string, string>> = WORDS,
): (heading: string) => string | undefined {
  const names = new Map(Object.entries(words));
  const twice = new Set<string>();
  for (const name of known) {
    const bare = bareHeading(name);
    if (names.has(bare) && names.get(bare) !== name && !Object.hasOwn(words, bare)) twice.add(bare);
    names.set(bare, name);
  }
  for (const bare of twice) names.delete(bare);
  return (heading) => names.get(bareHeading(heading));
}
