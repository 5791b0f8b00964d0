import type { ListEntry, PartyIdentifier } from '@tolhuis/core/screen';
import { NOT_IDENTIFIERS, PARTY_TYPES } from '../csl/sources.ts';
import { ListFormatError, type ListReader, result, Signals } from '../read.ts';
import { address, countryCode, fieldCheck, namesWithin, textOf } from '../shared/index.ts';
import { childrenOf, childText, parseXml, type XmlElement } from '../shared/xml.ts';
import { isNonSdn, nonSdnListOf, ofacSource } from './lists.ts';

const FIELDS = {
  handled: [
    'uid',
    'firstName',
    'lastName',
    'title',
    'sdnType',
    'remarks',
    'programList',
    'idList',
    'akaList',
    'addressList',
    'nationalityList',
    'citizenshipList',
    'dateOfBirthList',
    'vesselInfo',
  ],
  ignored: { placeOfBirthList: 'not compared by the matcher' },
};
/**
 * OFAC's sdn.xml or consolidated.xml (schema sdnList). `options.list` overrides the list code; without it a consolidated
 * (non-SDN) file's entries are placed by program, and one that fits no program is kept under SDN with a signal.
 * @throws ListFormatError when the XML is cut off, is another schema, or holds fewer entries than it says
 */
export const readOfacXml: ListReader = (input, options = {}) => {
  const signals = new Signals();
  const root = parseXml(textOf(input, signals));
  if (root.name !== 'sdnList')
    throw new ListFormatError(
      `root element <${root.name}>, expected <sdnList>`,
      'line 1',
      'Use OFAC’s sdn.xml or consolidated.xml (not the advanced or delta schema).',
    );
  const info = childrenOf(root, 'publshInformation')[0]; // the publisher's own spelling
  const stated = info && Number(childText(info, 'Record_Count'));
  const elements = childrenOf(root, 'sdnEntry');
  if (stated && Number.isFinite(stated) && stated !== elements.length) {
    const problem = `the file says ${stated} entries and holds ${elements.length}`;
    if (!options.partial)
      throw new ListFormatError(problem, 'Record_Count', 'It was cut off or edited: fetch it again.');
    signals.raise('record-count', problem, 'Record_Count');
  }
  const check = fieldCheck(FIELDS, signals);
  const nonSdn = elements.some((e) =>
    isNonSdn(childrenOf(childrenOf(e, 'programList')[0], 'program').map((p) => p.text.trim())),
  );
  const entries = elements.map((element) => {
    const place = `uid ${childText(element, 'uid') ?? '?'}`;
    check(
      element.children.map((c) => c.name),
      place,
    );
    return entryOf(element, place, signals, options.list, nonSdn);
  });
  const day = info && childText(info, 'Publish_Date');
  return { ...result('ofac-xml', elements.length, entries, signals, day), source: ofacSource(nonSdn) };
};

function entryOf(
  element: XmlElement,
  place: string,
  signals: Signals,
  list: string | undefined,
  nonSdn: boolean,
): ListEntry {
  const uid = childText(element, 'uid');
  const last = childText(element, 'lastName');
  if (uid === undefined || last === undefined)
    throw new ListFormatError(
      `an entry without ${uid === undefined ? 'uid' : 'lastName'}`,
      place,
      'The file is damaged: fetch it again.',
    );
  const countries = new Set<string>();
  const country = (name: string | undefined): string | undefined => {
    if (name === undefined) return undefined;
    const code = countryCode(name);
    if (code === undefined) signals.raise('unknown-country', `country ${JSON.stringify(name)} is not known`, place);
    else countries.add(code);
    return code;
  };
  const items = (listName: string, item: string) => childrenOf(childrenOf(element, listName)[0], item);
  const sdnType = childText(element, 'sdnType') ?? childText(element, 'nspType') ?? ''; // older consolidated files say nspType for the PLC list;
  const type = PARTY_TYPES[sdnType];
  if (type === undefined) signals.raise('unknown-type', `party type ${JSON.stringify(sdnType)} is not known`, place);
  const nameOf = (e: XmlElement) => [childText(e, 'firstName'), childText(e, 'lastName')].filter(Boolean).join(' ');
  const name = nameOf(element);
  const programs = items('programList', 'program').map((p) => p.text.trim());
  const addresses = items('addressList', 'address').flatMap((a) => {
    const street =
      [1, 2, 3]
        .map((n) => childText(a, `address${n}`))
        .filter(Boolean)
        .join(', ') || undefined;
    return (
      address({
        street,
        city: childText(a, 'city'),
        state: childText(a, 'stateOrProvince'),
        postalCode: childText(a, 'postalCode'),
        country: country(childText(a, 'country')),
      }) ?? []
    );
  });
  const identifiers = items('idList', 'id').flatMap((id): PartyIdentifier[] => {
    const number = childText(id, 'idNumber');
    const kind = childText(id, 'idType') ?? 'unspecified';
    if (number === undefined || NOT_IDENTIFIERS.test(kind)) return [];
    const issuer = country(childText(id, 'idCountry'));
    return [{ type: kind, number, ...(issuer !== undefined && { country: issuer }) }];
  });
  for (const [listName, item] of [
    ['nationalityList', 'nationality'],
    ['citizenshipList', 'citizenship'],
  ] as const)
    for (const e of items(listName, item)) country(childText(e, 'country'));
  const vessel = childrenOf(element, 'vesselInfo')[0];
  const callSign = vessel && childText(vessel, 'callSign');
  if (callSign) identifiers.push({ type: 'Call sign', number: callSign });
  if (vessel) country(childText(vessel, 'vesselFlag'));
  const births = items('dateOfBirthList', 'dateOfBirthItem').flatMap((e) => childText(e, 'dateOfBirth') ?? []);
  const remarks = [
    childText(element, 'title') && `Title: ${childText(element, 'title')}`,
    childText(element, 'remarks'),
    vessel && childText(vessel, 'vesselOwner') && `Vessel owner: ${childText(vessel, 'vesselOwner')}`,
  ].filter(Boolean);
  return {
    id: uid,
    list: list ?? (nonSdn ? nonSdnListOf(programs, place, signals) : 'SDN'),
    type: type ?? 'unknown',
    name,
    aliases: [
      ...items('akaList', 'aka').map((aka) => ({
        name: nameOf(aka),
        ...(childText(aka, 'category') === 'weak' && { weak: true }),
      })),
      ...namesWithin(name).map((n) => ({ name: n })),
    ],
    addresses,
    countries: [...countries],
    ...(identifiers.length > 0 && { identifiers }),
    ...(births.length > 0 && { birthDates: births }),
    ...(programs.length > 0 && { programs }),
    ...(remarks.length > 0 && { remarks: remarks.join('; ') }),
  };
}
