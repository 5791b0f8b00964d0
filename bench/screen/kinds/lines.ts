import { CITIES, countryOf, STREETS } from './addresses.ts';
import { type Kind, pick, type Random, splitForm, tells } from './kind.ts';

const digits = (r: Random, n: number): string => Array.from({ length: n }, () => Math.floor(r() * 10)).join('');
const says = (name: string): boolean => name.split(' ').some(tells);

/** What stands beside a name in the fields of orders, customer files and lists. */
export const LINE_KINDS: readonly Kind[] = [
  {
    name: 'list-code',
    of: 'any',
    make: (r, name) =>
      `${name} ${pick(r, ['[SDN]', '(EL)', '[RUSSIA-EO14024]', '- BIS Entity List', '[SDGT]', '(SDN)', '[IRAN] [NPWMD]', '(MEU)', '(Entity List)', '*SDN*', '[UVL]'])}`,
  },
  {
    name: 'customer-number',
    of: 'any',
    make: (r, name) =>
      pick(r, [
        `${digits(r, 6)} ${name}`,
        `${name} #${digits(r, 4)}`,
        `${name} (Acct ${digits(r, 6)})`,
        `C${digits(r, 5)} - ${name}`,
        `${name} - ${digits(r, 8)}`,
        `${name} [ID: ${digits(r, 5)}]`,
        `Customer No. ${digits(r, 5)}: ${name}`,
      ]),
  },
  {
    name: 'registration-number',
    of: 'company',
    make: (r, name) =>
      pick(r, [
        `${name} INN ${digits(r, 10)}`,
        `${name}, VAT No. GB${digits(r, 9)}`,
        `${name} (Reg. No. ${digits(r, 7)})`,
        `${name}, USCC 91${digits(r, 16)}`,
        `${name} OGRN ${digits(r, 13)}`,
        `${name} Tax ID ${digits(r, 9)}`,
        `${name} LEI ${digits(r, 4)}00ABCD${digits(r, 8)}`,
      ]),
  },
  {
    name: 'address-behind-commas',
    of: 'company',
    make: (r, name) =>
      `${name}, ${pick(r, ['Room', 'Unit', 'Flat'])} ${digits(r, 3)}, ${digits(r, 2)} ${pick(r, STREETS)}, ${pick(r, CITIES)}`,
  },
  {
    name: 'address-behind-no-commas',
    of: 'company',
    make: (r, name) =>
      `${name} ${pick(r, ['Room', 'Unit', 'Flat', 'No.'])} ${digits(r, 3)} ${digits(r, 2)} ${pick(r, STREETS)} ${pick(r, CITIES)} ${digits(r, 6)}`,
  },
  {
    name: 'city-and-country',
    of: 'company',
    make: (r, name, entry) => {
      const country = countryOf(r, entry);
      const city = entry.addresses[0]?.city;
      if (country === null || city === undefined || city.length > 20) return null;
      return pick(r, [`${name}, ${city}, ${country}`, `${name} ${city} ${country}`, `${name} - ${city} (${country})`]);
    },
  },
  {
    name: 'country-behind',
    of: 'company',
    make: (r, name, entry) => {
      const country = countryOf(r, entry);
      if (country === null) return null;
      return pick(r, [`${name} (${country})`, `${name}, ${country}`, `${name} - ${country}`, `${name} of ${country}`]);
    },
  },
  {
    name: 'country-code',
    of: 'company',
    make: (r, name, entry) => {
      const code = entry.countries[0];
      return code === undefined
        ? null
        : pick(r, [`${code}-${name}`, `${name}/${code}`, `${name} ${code}`, `[${code}] ${name}`]);
    },
  },
  {
    name: 'phone-behind',
    of: 'any',
    make: (r, name) =>
      pick(r, [
        `${name} Tel: +86 755 ${digits(r, 8)}`,
        `${name}, Tel. ${digits(r, 3)}-${digits(r, 4)}`,
        `${name} Fax +7 495 ${digits(r, 7)}`,
        `${name} (info@mail-${digits(r, 2)}.com)`,
      ]),
  },
  {
    name: 'person-behind',
    of: 'company',
    make: (r, name) =>
      pick(r, [
        `${name} Attn: Mr. Wang`,
        `${name}, attn. Elena Popova`,
        `${name} (Contact: J. Smith)`,
        `Mr. Lee, ${name}`,
      ]),
  },
  {
    name: 'name-twice',
    of: 'company',
    make: (r, name) => {
      const [body] = splitForm(name);
      return says(name) ? pick(r, [`${name} ${name}`, `${name} (${body})`, `${body} - ${name}`]) : null;
    },
  },
  {
    name: 'project-words',
    of: 'company',
    make: (r, name) =>
      pick(r, [
        `${name} Project Company`,
        `${name} - project Phase ${1 + Math.floor(r() * 4)}`,
        `Former ${name}`,
        `${name} (in liquidation)`,
        `${name} (under management of trustee)`,
        `Estate of ${name}`,
        `${name} et al.`,
        `${name} and subsidiaries`,
        `All subsidiaries of ${name}`,
      ]),
  },
];
