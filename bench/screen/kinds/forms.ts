import { namesInCell } from '../../../core/screen/normalise/list-name.ts';
import { changed, type Kind, pick, splitForm, tells } from './kind.ts';

const TENS = ['', '', 'Twenty', 'Thirty', 'Forty', 'Fifty', 'Sixty', 'Seventy', 'Eighty', 'Ninety'];
const ONES =
  'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen'.split(
    ' ',
  );
const ORDINALS =
  'Zeroth First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth'.split(
    ' ',
  );

/** A number under one hundred in words. */
function inWords(n: number): string {
  return n < 20 ? ONES[n]! : `${TENS[Math.floor(n / 10)]!}${n % 10 === 0 ? '' : `-${ONES[n % 10]!}`}`;
}

/** A number under one hundred as an ordinal in words. */
function ordinal(n: number): string {
  if (n < 20) return ORDINALS[n]!;
  const tens = TENS[Math.floor(n / 10)]!;
  return n % 10 === 0 ? `${tens.slice(0, -1)}ieth` : `${tens}-${ORDINALS[n % 10]!}`;
}

const suffix = (n: number): string =>
  n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');

const INSTITUTE =
  /\b(\d+)(?:st|nd|rd|th)? (?:Scientific )?(?:Research )?Institute\b|\bNo\. ?(\d+) (?:Research )?Institute\b/i;
const OTHERS = [
  'Blue Harbour Trading Ltd',
  'Sunrise Imports',
  'Northgate Supplies B.V.',
  'Golden Bridge General Trading LLC',
  'Maple Components Inc',
];
const FORMS =
  'GmbH,S.A.,SARL,OOO,AO,Sdn Bhd,Limited Liability Company,Ltda,Kft,A.Ş.,Sp. z o.o.,d.o.o.,S.p.A.,B.V.,Oy,AB,K.K.,S.R.L.,Pty Ltd,有限公司,EOOD,Public Joint Stock Company,Anonim Sirketi,Pte. Ltd.,S. de R.L. de C.V.'.split(
    ',',
  );

/** Numbers, legal forms, other names beside the name, branches and brackets. */
export const FORM_KINDS: readonly Kind[] = [
  {
    name: 'legal-form-foreign',
    of: 'company',
    make: (r, name) => {
      const [body, form] = splitForm(name);
      return form === '' || body.split(' ').filter(tells).length === 0 ? null : `${body} ${pick(r, FORMS)}`;
    },
  },
  {
    name: 'legal-form-in-front',
    of: 'company',
    make: (r, name) => {
      const [body, form] = splitForm(name);
      return form === '' ? null : `${pick(r, ['LLC', 'OOO', 'JSC', 'PT', 'CV', 'Limited Liability Company'])} ${body}`;
    },
  },
  {
    name: 'number-written-otherwise',
    of: 'company',
    make: (r, name) => {
      const n = Number(/\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(name)?.[1] ?? 0);
      if (n === 0) return null;
      const other = pick(r, [inWords(n), ordinal(n), `No. ${n}`, `${n}${suffix(n)}`, `#${n}`, `Number ${n}`]);
      return changed(name, name.replace(/\b(?:No\.? ?)?\d{1,2}(?:st|nd|rd|th)?\b/, other));
    },
  },
  {
    name: 'institute-number',
    of: 'company',
    make: (r, name) => {
      const found = INSTITUTE.exec(name);
      if (found === null) return null;
      const n = Number(found[1] ?? found[2]);
      const other = pick(r, [
        `No. ${n} Research Institute`,
        `${n} Institute`,
        `Institute No. ${n}`,
        `Research Institute ${n}`,
        `${n}${suffix(n)} RI`,
        `No.${n} RI`,
      ]);
      return changed(name, name.replace(found[0], other));
    },
  },
  {
    name: 'institute-by-acronym',
    of: 'company',
    make: (r, name) => {
      const found = INSTITUTE.exec(name);
      const body = /China Electronics? Technology Group/i.test(name)
        ? 'CETC'
        : /\(?(CASC|CASIC|AECC|AVIC)\)?/.exec(name)?.[1];
      if (found === null || body === undefined) return null;
      const n = Number(found[1] ?? found[2]);
      return changed(
        name,
        pick(r, [`${body}-${n}`, `${body} ${n}${suffix(n)} Institute`, `${body} No. ${n} Institute`, `${body} ${n}`]),
      );
    },
  },
  {
    name: 'doing-business-as',
    of: 'company',
    make: (r, name) =>
      pick(r, [
        `${pick(r, OTHERS)} d/b/a ${name}`,
        `${name} dba ${pick(r, OTHERS)}`,
        `${name} t/a ${pick(r, OTHERS)}`,
        `${pick(r, OTHERS)} (formerly ${name})`,
        `${pick(r, OTHERS)}, formerly known as ${name}`,
        `${name} (f/k/a ${pick(r, OTHERS)})`,
        `${pick(r, OTHERS)} a.k.a. ${name}`,
        `${name} (now ${pick(r, OTHERS)})`,
        `${pick(r, OTHERS)} ex ${name}`,
      ]),
  },
  {
    name: 'two-parties',
    of: 'company',
    make: (r, name) =>
      pick(r, [
        `${name} / ${pick(r, OTHERS)}`,
        `${pick(r, OTHERS)}; ${name}`,
        `${pick(r, OTHERS)} on behalf of ${name}`,
        `${name} c/o ${pick(r, OTHERS)}`,
        `${name} and ${pick(r, OTHERS)}`,
        `${pick(r, OTHERS)} & ${name}`,
        `${name} via ${pick(r, OTHERS)}`,
      ]),
  },
  {
    name: 'branch-number',
    of: 'company',
    make: (r, name) =>
      pick(r, [
        `${name}, No. ${1 + Math.floor(r() * 9)} Branch`,
        `${name} Plant ${1 + Math.floor(r() * 9)}`,
        `${name} - Purchasing Dept.`,
        `${name} (Branch)`,
        `${name} Second Factory`,
        `Procurement Department of ${name}`,
        `${name} R&D Center`,
        `${name} Shanghai Branch`,
      ]),
  },
  {
    name: 'brackets',
    of: 'company',
    make: (r, name) => {
      const words = name.split(' ');
      const at = Math.floor(r() * words.length);
      return pick(r, [
        `[${name}]`,
        `"${name}"`,
        words.map((w, i) => (i === at ? `(${w})` : w)).join(' '),
        `${name} (China)`,
        `${name} 【Head Office】`,
      ]);
    },
  },
  {
    name: 'acronym-with-words',
    of: 'company',
    make: (r, _name, entry) => {
      const cells = [entry.name, ...entry.aliases.map((a) => a.name)];
      const all = [...cells, ...cells.flatMap(namesInCell)];
      const short = all.filter((n) => /^[A-Z]{4,7}$/.test(n));
      if (short.length === 0) return null;
      const a = pick(r, short);
      return pick(r, [`${a} Co., Ltd.`, `${a} Group`, `${a} JSC`, `The ${a}`, [...a].join('.'), `${a} Ltd`]);
    },
  },
  {
    name: 'as-domain',
    of: 'company',
    make: (r, name) => {
      const [body] = splitForm(name);
      const run = body.toLowerCase().replace(/[^a-z0-9]/g, '');
      return run.length < 7 || run.length > 24 ? null : pick(r, [`www.${run}.com`, `${run}.cn`, `sales@${run}.com`]);
    },
  },
];
