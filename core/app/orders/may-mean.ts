import { bareHeading } from './headings.ts';

const PARTIES = ['endUser.name', 'purchaser.name', 'ultimateConsignee.name'];

/** Words that order books use for a column and that may mean several, or something near it: never read, only said. */
export const MAY_MEAN: Readonly<Record<string, readonly string[]>> = {
  po: ['id'],
  ponumber: ['id'],
  order: ['id'],
  shipdate: ['on'],
  shippingdate: ['on'],
  orderdate: ['on'],
  deliverydate: ['on'],
  verzenddatum: ['on'],
  leverdatum: ['on'],
  product: ['chip'],
  productname: ['chip'],
  artikel: ['chip'],
  model: ['chip'],
  gpu: ['chip'],
  sku: ['chip'],
  price: ['unitPrice'],
  prijs: ['unitPrice'],
  shiptocountry: ['to', 'ultimateConsignee.country'],
  shipto: ['to', 'ultimateConsignee.name'],
  country: ['to', 'endUser.country'],
  land: ['to', 'endUser.country'],
  customer: PARTIES,
  customername: PARTIES,
  klant: PARTIES,
  klantnaam: PARTIES,
  customercountry: ['endUser.country', 'purchaser.country'],
  headquarters: ['endUser.headquarters'],
  hoofdkantoor: ['endUser.headquarters'],
  parent: ['endUser.ultimateParentHeadquarters'],
  moedermaatschappij: ['endUser.ultimateParentHeadquarters'],
};

/** What headings that are no columns may mean: "'Ship Date' may be on; …"; undefined where nothing is known of any. */
export function mayMean(headings: readonly string[]): string | undefined {
  const told = headings.flatMap((heading) => {
    const bare = bareHeading(heading);
    return Object.hasOwn(MAY_MEAN, bare) ? [`'${heading.slice(0, 40)}' may be ${MAY_MEAN[bare]!.join(' or ')}`] : [];
  });
  return told.length === 0 ? undefined : told.join('; ');
}
