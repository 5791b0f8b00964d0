import { changed, type Kind, pick } from './kind.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const WORDS = ' ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN'.split(' ');

/** Ships and aircraft as ports, papers and registers write them. */
export const VESSEL_KINDS: readonly Kind[] = [
  {
    name: 'vessel-prefix',
    of: 'vessel',
    make: (r, n) =>
      `${pick(r, ['M/V', 'MV', 'M.V.', 'MT', 'M/T', 'S/S', 'Motor Vessel', 'vessel', 'LNG/C', 'Tanker'])} ${n}`,
  },
  {
    name: 'vessel-number',
    of: 'vessel',
    make: (r, n) => {
      const found = / (\d{1,2})$/.exec(n);
      const value = Number(found?.[1] ?? 0);
      if (found === null || value < 1 || value > 10) return null;
      const body = n.slice(0, found.index);
      return pick(r, [
        `${body} ${ROMAN[value]}`,
        `${body}-${value}`,
        `${body} ${WORDS[value]}`,
        `${body} No. ${value}`,
        `${body} 0${value}`,
        body + value,
      ]);
    },
  },
  {
    name: 'vessel-imo',
    of: 'vessel',
    make: (r, n) => pick(r, [`${n} IMO 9179834`, `${n} (IMO 9179834)`, `${n}, IMO: 9179834`]),
  },
  {
    name: 'vessel-flag',
    of: 'vessel',
    make: (r, n) => `${n} ${pick(r, ['(Panama)', 'flag Iran', '- Liberia flag', '(Cook Islands flag)'])}`,
  },
  {
    name: 'vessel-former',
    of: 'vessel',
    make: (r, n) =>
      pick(r, [`OCEAN PEARL (ex ${n})`, `OCEAN PEARL ex-${n}`, `${n} (now OCEAN PEARL)`, `OCEAN PEARL f/k/a ${n}`]),
  },
  { name: 'vessel-run-on', of: 'vessel', make: (_, n) => (n.includes(' ') ? n.replace(/ /g, '') : null) },
  {
    name: 'vessel-slip',
    of: 'vessel',
    make: (r, n) => {
      if (n.replace(/[^A-Z]/g, '').length < 7) return null;
      const at = 1 + Math.floor(r() * (n.length - 3));
      return /[A-Z]{2}/.test(n.slice(at, at + 2))
        ? changed(n, n.slice(0, at) + n[at + 1] + n[at] + n.slice(at + 2))
        : null;
    },
  },
  {
    name: 'aircraft-mark',
    of: 'aircraft',
    make: (r, n) =>
      /^[A-Z\d]{1,3}-[A-Z\d]{3,5}$/.test(n)
        ? pick(r, [n.replace('-', ''), n.replace('-', ' '), n.toLowerCase(), `aircraft ${n}`, `tail no. ${n}`])
        : null,
  },
];
