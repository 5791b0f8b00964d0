import { CONCEPTS } from '../../../../core/screen/words/concepts.ts';
import { isPinyin } from '../../../../core/screen/words/pinyin.ts';
import { changed, type Kind, pick, type Random, replaceSome, splitForm, tells } from '../kind.ts';

const company = (
  name: string,
  write: (r: Random, text: string, countries: readonly string[]) => string | null,
): Kind => ({
  name,
  of: 'company',
  make: (r, text, entry) => {
    const out = write(r, text, entry.countries);
    return out === null ? null : changed(text, out);
  },
});
const table = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(text.split(',').map((pair) => pair.split('=')));

const words = (name: string, of: Readonly<Record<string, string>>): Kind =>
  company(name, (r, text) => replaceSome(r, text, /[A-Za-z]+/g, (word) => of[word.toLowerCase()] ?? word, 0.95));
const ABBREVIATED = table(
  "technology=Technol.,technologies=Techns.,international=Int'l.,science=Scis.,manufacturing=Mfrg,corporation=Corpn,development=Devpt.,industries=Indus.,industry=Indy,electronics=Elecs,electronic=Electr.,company=Compy,institute=Instt.,engineering=Engrg.,equipment=Eqpts.,university=Univ'y,research=Rsrch.,import=Impt.,export=Expt.,machinery=Mchnry,aviation=Avn.,communication=Commn.,communications=Commns.,information=Infn.,trading=Trdng.,logistics=Logs.,transport=Tpt.,group=Grp.,general=Gen.,department=Dpt.,association=Assn.,organization=Orgn.,services=Svces.,construction=Constr.,investment=Invt.,laboratory=Labty.,national=Nat'l,government=Govt.,precision=Prec.,semiconductor=Semicon.,limited=Lmtd.",
);
const RUSSIAN = table(
  'technology=Tekhnologiya,technologies=Tekhnologii,plant=Zavod,factory=Fabrika,institute=Institut,research=Nauchno-Issledovatelskiy,trading=Torgovy,scientific=Nauchny,production=Proizvodstvenny,enterprise=Predpriyatie,center=Tsentr,design=Konstruktorskoe,bureau=Byuro,systems=Sistemy,bank=Bank,shipping=Sudokhodnaya,company=Kompaniya,aviation=Aviatsionnaya,instrument=Priborostroitelny,machine=Mashinostroitelny,engineering=Inzhiniring,energy=Energiya,oil=Neft,gas=Gaz,insurance=Strakhovaya,logistics=Logistika,group=Gruppa,fund=Fond',
);
const TURKISH = table(
  'trading=Ticaret,trade=Ticaret,industry=Sanayi,industries=Sanayi,limited=Limited Sirketi,ltd=Ltd. Sti.,foreign=Dis,company=Sirketi,construction=Insaat,transport=Tasimacilik,shipping=Denizcilik,foods=Gida,textile=Tekstil,machinery=Makina,electronics=Elektronik,import=Ithalat,export=Ihracat,services=Hizmetleri,energy=Enerji,tourism=Turizm,automotive=Otomotiv,group=Grubu,engineering=Muhendislik',
);
const SPANISH = table(
  'trading=Comercializadora,company=Compania,group=Grupo,services=Servicios,industries=Industrias,transport=Transportes,import=Importadora,export=Exportadora,construction=Construcciones,investment=Inversiones,investments=Inversiones,international=Internacional,technology=Tecnologia,national=Nacional,bank=Banco,foods=Alimentos,shipping=Naviera,airline=Aerolinea,oil=Petroleo,institute=Instituto,center=Centro,university=Universidad,general=General',
);
const SYNONYMS = table(
  'company=Enterprise,plant=Works,factory=Manufactory,trading=Commerce,shipping=Maritime,airline=Airways,laboratory=Lab,center=Hub,electronics=Electronic Devices,machinery=Machines,equipment=Apparatus,instruments=Instrumentation,automobile=Automotive,petroleum=Oil,medicine=Pharma,software=Programs,network=Networking,telecommunications=Telecom,computer=Computing,chip=Semiconductor,optical=Optics,aviation=Aerospace',
);
const FULL_FORMS = table(
  'llc=Limited Liability Company,ooo=Limited Liability Company,jsc=Joint Stock Company,ao=Joint Stock Company,pjsc=Public Joint Stock Company,oao=Open Joint Stock Company,zao=Closed Joint Stock Company,gmbh=Gesellschaft mit beschränkter Haftung,inc=Incorporated,corp=Corporation,fze=Free Zone Establishment,sa=Société Anonyme,plc=Public Limited Company,fgup=Federal State Unitary Enterprise,bv=Besloten Vennootschap,srl=Società a responsabilità limitata,ltda=Limitada,pte=Private',
);
const HAN_WORDS = table(
  'technology=科技,electronic=电子,electronics=电子,trading=贸易,semiconductor=半导体,information=信息,international=国际,industry=工业,group=集团,logistics=物流,machinery=机械,communication=通信,aviation=航空,optoelectronics=光电,software=软件,engineering=工程,equipment=设备,precision=精密',
);
const CHINESE = ['CN', 'HK', 'TW', 'MO'];

/** Companies' names with other words, forms and parts. */
export const FRESH_COMPANY_KINDS: readonly Kind[] = [
  words('rare-abbreviations', ABBREVIATED),
  {
    ...words('russian-words', RUSSIAN),
    make: (r, text, entry) => (entry.countries.includes('RU') ? words('', RUSSIAN).make(r, text, entry) : null),
  },
  {
    ...words('turkish-words', TURKISH),
    make: (r, text, entry) => (entry.countries.includes('TR') ? words('', TURKISH).make(r, text, entry) : null),
  },
  {
    ...words('spanish-words', SPANISH),
    make: (r, text, entry) =>
      entry.countries.some((c) => ['VE', 'CU', 'MX', 'CO', 'PA', 'ES', 'NI', 'GT', 'PE', 'EC', 'AR'].includes(c))
        ? words('', SPANISH).make(r, text, entry)
        : null,
  },
  words('near-synonyms', SYNONYMS),
  words('legal-form-in-full', FULL_FORMS),
  company('plurals', (r, text) =>
    replaceSome(r, text, /\b[A-Z][a-z]{4,}\b/g, (word) => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`), 0.6),
  ),
  company('possessive', (_, text) => text.replace(/^([A-Z][A-Za-z]{3,}[a-rt-z])\b/, "$1's")),
  company('and-dropped', (r, text) =>
    /\s(?:and|&)\s/i.test(text) ? text.replace(/\s(?:and|&)\s/gi, pick(r, [' ', '-', '/', ', '])) : null,
  ),
  company('import-export-letters', (r, text) =>
    /import(?:\s|\s*[&/-]\s*|\s+and\s+)export/i.test(text)
      ? text.replace(
          /import(?:\s|\s*[&/-]\s*|\s+and\s+)export/i,
          pick(r, ['I/E', 'Imp./Exp.', 'Imp-Exp', 'Import/Export', 'Im. & Ex.']),
        )
      : null,
  ),
  company('words-cut-to-five', (_, text) => {
    const [body, form] = splitForm(text);
    const cut = body
      .split(' ')
      .map((word, i) => (i > 0 && !tells(word) && word.length > 6 ? `${word.slice(0, 5)}.` : word));
    return cut.join(' ') + form;
  }),
  company('trade-words-without-vowels', (r, text) =>
    replaceSome(
      r,
      text,
      /[A-Za-z]{6,}/g,
      (word) => (CONCEPTS.has(word.toLowerCase()) ? word[0] + word.slice(1).replace(/[aeiou]/gi, '') : word),
      0.9,
    ),
  ),
  company('group-words-added', (r, text) => {
    const [body, form] = splitForm(text);
    return `${body} ${pick(r, ['Group Holdings', 'Global', 'Enterprises', 'Worldwide', 'International Group'])}${form}`;
  }),
  company('nation-in-front', (r, text, countries) => {
    const names: Readonly<Record<string, readonly string[]>> = {
      CN: ['China ', 'Chinese ', 'PRC '],
      RU: ['Russian ', 'Russia '],
      IR: ['Iran ', 'Iranian '],
      SY: ['Syrian '],
      KP: ['DPRK ', 'Korea '],
      BY: ['Belarusian '],
    };
    const of = names[countries[0] ?? ''];
    return of === undefined || /chin|russ|iran|syri|kore|belar/i.test(text) ? null : pick(r, of) + text;
  }),
  company('quoted-name', (r, text) => {
    const [body, form] = splitForm(text);
    const clean = form.replace(/[,\s.()]+/g, ' ').trim();
    return clean === ''
      ? null
      : pick(r, [`"${body}" ${clean}`, `${clean} «${body}»`, `${clean} “${body}”`, `„${body}“ ${clean}`]);
  }),
  company(
    'alias-in-brackets',
    (r, text) => `${text} (${pick(r, ['also known as Orvex', 'Sunlight Brand', 'SLB Group', 'alias Tavrin'])})`,
  ),
  company('latin-and-chinese', (r, text, countries) => {
    if (!countries.some((c) => CHINESE.includes(c))) return null;
    const [body] = splitForm(text);
    const out = body.split(' ').map((word) => HAN_WORDS[word.toLowerCase()] ?? word);
    return out.join(' ') === body ? null : `${out.join(pick(r, ['', ' ']))}有限公司`;
  }),
  company('cyrillic-form-latin-name', (r, text, countries) => {
    if (!countries.includes('RU')) return null;
    const body = text.replace(/^(?:OOO|AO|ZAO|OAO|PAO|LLC|JSC)\s+|,?\s*(?:LLC|JSC|OOO|AO)\.?$/gi, '');
    return body === text ? null : pick(r, [`ООО "${body}"`, `АО «${body}»`, `ПАО ${body}`, `${body}, ООО`]);
  }),
  company('one-word-of-many-missing', (r, text) => {
    const all = text.split(' ');
    if (all.length < 6) return null;
    const at = 1 + Math.floor(r() * (all.length - 2));
    return all.filter((_, i) => i !== at).join(' ');
  }),
  company('brand-with-suffix', (r, text) => {
    const all = text.split(' ');
    const at = all.findIndex((word) => tells(word) && word.length >= 6);
    if (at < 0) return null;
    all[at] = all[at]!.replace(/[,.]$/, '') + pick(r, ['tech', '-Tech', 'chip', ' Hi-Tech']);
    return all.join(' ');
  }),
  company('pinyin-u-for-umlaut', (_, text) =>
    text.split(' ').some((word) => isPinyin(word.toLowerCase()) && /[ln]u/i.test(word))
      ? text.replace(/([LlNn])u(?=[ae\s]|$)/g, '$1v')
      : null,
  ),
  company('chinese-branch', (r, text, countries) =>
    countries.includes('CN')
      ? `${text} ${pick(r, ['Shenzhen Fengongsi', 'Beijing Fengongsi', 'Shanghai Banshichu'])}`
      : null,
  ),
  company('and-sons', (r, text) => {
    const [body] = splitForm(text);
    return `${body} ${pick(r, ['& Co', '& Sons', '& Partners', 'and Associates', '& Bros'])}`;
  }),
];
