import { changed, type Kind, pick, type Random, splitForm, tells } from '../kind.ts';

const line = (
  name: string,
  of: Kind['of'],
  write: (r: Random, text: string, aliases: readonly string[]) => string | null,
): Kind => ({
  name,
  of,
  make: (r, text, entry) => {
    const out = write(
      r,
      text,
      [entry.name, ...entry.aliases.map((alias) => alias.name)].filter((other) => other !== text),
    );
    return out === null ? null : changed(text, out);
  },
});
const digits = (r: Random, n: number): string => Array.from({ length: n }, () => Math.floor(r() * 10)).join('');
const OTHERS = [
  'Global Freight Forwarding Ltd',
  'DHL Supply Chain',
  'Harbour Logistics Co',
  'Meridian Cargo LLC',
  'Blue Finch Trading',
];

/** Fields of orders that hold more than the name, in ways that earlier kinds lack. */
export const FRESH_LINE_KINDS: readonly Kind[] = [
  line('department-in-front', 'company', (r, text) =>
    pick(r, [
      `Procurement Dept., ${text}`,
      `Purchasing Department - ${text}`,
      `R&D Division of ${text}`,
      `Accounts Payable, ${text}`,
      `Warehouse 3, ${text}`,
    ]),
  ),
  line(
    'forwarder-in-front',
    'company',
    (r, text) => `${pick(r, OTHERS)} ${pick(r, ['c/o', 'for', 'f/o', 'on acct of', 'o/b/o', 'A/C'])} ${text}`,
  ),
  line(
    'forwarder-behind',
    'company',
    (r, text) => `${text} ${pick(r, ['via', 'through', 'c/o', 'shipped by', 'agent:'])} ${pick(r, OTHERS)}`,
  ),
  line('alias-chain', 'any', (r, text, aliases) => {
    const sign = pick(r, [' a.k.a. ', '; a.k.a. ', ' AKA ', ' / ', ', aka ']);
    return [pick(r, ['Orvex Trading', 'Tavrin Group']), text, ...aliases.slice(0, 1)].join(sign);
  }),
  line('e-mail', 'company', (r, text) => {
    const word = text.split(/[\s,]+/).filter((part) => tells(part) && /^[a-z]{6,}$/i.test(part))[0];
    return word === undefined
      ? null
      : `${pick(r, ['sales', 'info', 'j.smith', 'purchase01'])}@${word.toLowerCase()}${pick(r, ['.com', '.com.cn', '.ru', '.co.ir', '-group.com'])}`;
  }),
  line(
    'name-and-e-mail',
    'company',
    (r, text) => `${text} <${pick(r, ['sales', 'info', 'order'])}@${pick(r, ['gmail.com', '163.com', 'mail.ru'])}>`,
  ),
  line('address-in-front', 'company', (r, text) =>
    pick(r, [
      `Building A${digits(r, 1)}, Zone B, ${text}`,
      `Room ${digits(r, 4)}, ${text}`,
      `12/F Harbour Tower, ${text}`,
      `No. ${digits(r, 2)} Keyuan Road, ${text}`,
      `P.O. Box ${digits(r, 4)}, ${text}`,
    ]),
  ),
  line(
    'address-no-street',
    'company',
    (r, text) =>
      `${text} ${pick(r, ['Bldg 5 Zone B', 'Block 12 Industrial Park', 'Warehouse Nr 4', 'Office 1204', 'Shop 14 Ground Floor'])}`,
  ),
  line('cut-at-30', 'company', (_, text) => (text.length > 34 ? text.slice(0, 30) : null)),
  line('cut-at-40', 'company', (_, text) => (text.length > 44 ? text.slice(0, 40) : null)),
  line('beginning-lost', 'company', (r, text) => (text.length > 24 ? text.slice(1 + Math.floor(r() * 3)) : null)),
  line('swift-field', 'any', (r, text) =>
    pick(r, [`/${digits(r, 10)} ${text}`, `1/${text}`, `//${text}`, `1/${text} 2/12 LARCH ROAD 3/CN/SHENZHEN`]),
  ),
  line('export-artefacts', 'any', (r, text) =>
    pick(r, [
      `'${text}`,
      `""${text}""`,
      `="${text}"`,
      `${text}, N/A`,
      `${text};;;`,
      `${text} NULL`,
      `|${text}|`,
      `${text} -`,
    ]),
  ),
  line('emphasis', 'any', (r, text) =>
    pick(r, [`***${text}***`, `>>${text}<<`, `~${text}~`, `!!! ${text} !!!`, `[${text}]`, `{${text}}`]),
  ),
  line('language-tag', 'any', (r, text) =>
    pick(r, [
      `${text} (EN)`,
      `EN: ${text}`,
      `${text} [en]`,
      `Name: ${text}`,
      `Company name: ${text}`,
      `Legal name - ${text}`,
    ]),
  ),
  line(
    'subsidiary-of',
    'company',
    (r, text) =>
      `${pick(r, OTHERS)} (${pick(r, ['a subsidiary of', 'part of', 'a division of', 'member of', 'owned by'])} ${text})`,
  ),
  line('person-and-company', 'company', (r, text) =>
    pick(r, [
      `Mr. Ivan Petrov / ${text}`,
      `Liu Qingtian, ${text}`,
      `${text} - Mr. Hassan`,
      `Peter Lindqvist (${text})`,
      `Anna Weber @ ${text}`,
    ]),
  ),
  line(
    'plain-behind-dash',
    'company',
    (r, text) => `${text} - ${pick(r, ['new customer', 'urgent', 'sample order', 'confirmed', 'DO NOT SHIP'])}`,
  ),
  line(
    'remark-in-brackets',
    'any',
    (r, text) => `${text} (${pick(r, ['see contract', 'not verified', 'end customer', 'old name', 'check', 'new'])})`,
  ),
  line('numbered-item', 'any', (r, text) => `${pick(r, ['1.', '2)', '(3)', 'a)', '#4', '•', '-', '5/'])} ${text}`),
  line('alternating-case', 'any', (_, text) =>
    [...text.toLowerCase()].map((letter, i) => (i % 2 === 0 ? letter.toUpperCase() : letter)).join(''),
  ),
  line('capitals-with-small-middle', 'company', (_, text) =>
    text.replace(
      /\b([A-Z])([A-Za-z]{2})([a-z]{3,})/g,
      (_all, a: string, b: string, c: string) => a + b + c[0]!.toUpperCase() + c.slice(1),
    ),
  ),
  line('legal-form-between', 'company', (_, text) => {
    const [body, form] = splitForm(text);
    const words = body.split(' ');
    return form === '' || words.length < 3
      ? null
      : [words[0], form.replace(/[,\s]+/g, ' ').trim(), ...words.slice(1)].join(' ');
  }),
  line('vessel-in-cargo-line', 'vessel', (r, text) =>
    pick(r, [
      `MT ${text} voy. ${digits(r, 3)}`,
      `per s.s. ${text}`,
      `${text} V.${digits(r, 3)}E`,
      `o/b ${text}`,
      `Vsl: ${text}`,
      `shipped on board ${text}`,
    ]),
  ),
];
