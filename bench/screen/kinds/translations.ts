import { namesInCell } from '../../../core/screen/normalise/list-name.ts';
import { changed, type Kind, pick, type Random, splitForm, tells } from './kind.ts';

/** What translators put for the same words of a Chinese, Russian or other name. */
const SAME: readonly (readonly string[])[] = [
  ['Technology', 'Science and Technology', 'Sci-Tech', 'Technological', 'S&T'],
  ['Electronic', 'Electronics', 'Electron'],
  ['Import and Export', 'Imp. & Exp.', 'Import-Export', 'Imp/Exp', 'I/E', 'Import & Export'],
  ['Research Institute', 'Institute', 'Research Academy', 'Research Center', 'Academy'],
  ['Factory', 'Plant', 'Works', 'Mill'],
  ['Plant', 'Factory', 'Works', 'Zavod'],
  ['Equipment', 'Apparatus', 'Devices', 'Facilities'],
  ['Machinery', 'Mechanical', 'Machine', 'Machines'],
  ['Intelligent', 'Smart', 'Intelligence', 'AI'],
  ['Optoelectronics', 'Photoelectric', 'Opto-electronics', 'Photoelectricity', 'Optoelectronic'],
  ['Aviation', 'Aeronautical', 'Avionics', 'Aero'],
  ['Aerospace', 'Space', 'Astronautics', 'Spaceflight'],
  ['Communication', 'Telecommunication', 'Telecom'],
  ['Communications', 'Telecommunications', 'Telecom'],
  ['Shipbuilding', 'Ship Building', 'Marine'],
  ['Trading', 'Trade', 'Commerce', 'Commercial'],
  ['Industry', 'Industrial', 'Industries'],
  ['Industrial', 'Industry', 'Industries'],
  ['Engineering', 'Project', 'Engineers'],
  ['Instrument', 'Instruments', 'Apparatus', 'Instrumentation'],
  ['Material', 'Materials'],
  ['Materials', 'Material'],
  ['Integrated Circuit', 'IC', 'Integrated Circuits'],
  ['Semiconductor', 'Semi-conductor', 'Semiconductors'],
  ['Development', 'Developing', 'Exploitation'],
  ['Logistics', 'Freight Forwarding', 'Logistic'],
  ['Group Corporation', 'Group Company', 'Group Co., Ltd.', 'Corp. Group'],
  ['Design Bureau', 'Construction Bureau', 'KB', 'Konstruktorskoye Byuro'],
  ['Scientific Production', 'Research and Production', 'Nauchno-Proizvodstvennoe', 'Science and Production'],
  ['Scientific Research', 'Research', 'Nauchno-Issledovatelskiy'],
  ['Enterprise', 'Predpriyatie', 'Company'],
  ['Association', 'Obyedinenie', 'Union'],
];

const RUSSIAN: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\bNPO\b/,
    [
      'Scientific Production Association',
      'Nauchno-Proizvodstvennoe Obedinenie',
      'N.P.O.',
      'Research and Production Association',
    ],
  ],
  [
    /\bNPP\b/,
    ['Scientific Production Enterprise', 'Nauchno-Proizvodstvennoe Predpriyatie', 'Research and Production Enterprise'],
  ],
  [/\bNII\b/, ['Scientific Research Institute', 'Nauchno-Issledovatelskiy Institut', 'Research Institute']],
  [/\bOKB\b/, ['Experimental Design Bureau', 'Opytno-Konstruktorskoe Byuro']],
  [/\bKB\b/, ['Design Bureau', 'Konstruktorskoe Byuro']],
  [/\bTD\b/, ['Trading House', 'Torgovyy Dom', 'Trade House', 'Torgovy Dom']],
  [/\bTorgovy\w* Dom\b/i, ['TD', 'Trading House', 'Trade House']],
  [/\bTrad(?:ing|e) House\b/i, ['TD', 'Torgovyi Dom', 'Torgovyy Dom']],
  [/\bUK\b/, ['Upravlyayushchaya Kompaniya', 'Management Company']],
  [/\bGK\b/, ['Gruppa Kompaniy', 'Group of Companies']],
  [/\bPKF\b/, ['Proizvodstvenno-Kommercheskaya Firma', 'Production and Commercial Firm']],
  [/\bScientific Production Association\b/i, ['NPO']],
  [/\bScientific[- ]Research Institute\b/i, ['NII', 'Nauchno-Issledovatelskiy Institut']],
  [/\bDesign Bureau\b/i, ['KB', 'Konstruktorskoe Byuro']],
  [/\bZAVOD\b/i, ['Plant', 'Factory', 'Works']],
  [/\bFabrika\b/i, ['Factory', 'Plant']],
];
const RUSSIAN_FORMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\bOOO\b/,
    [
      'Limited Liability Company',
      'OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU',
      'Ltd.',
      'Obshchestvo s ogranichennoy otvetstvennostyu',
    ],
  ],
  [
    /\b(?:P?AO|OAO|ZAO)\b/,
    ['Joint Stock Company', 'Aktsionernoe Obshchestvo', 'JSC', 'PJSC', 'Aktsionernoye Obshchestvo'],
  ],
  [/\bFGUP\b/, ['Federal State Unitary Enterprise', 'FSUE', 'Federalnoe Gosudarstvennoe Unitarnoe Predpriyatie']],
  [/\bLimited Liability Company\b/i, ['OOO', 'LLC', 'Obshchestvo s Ogranichennoy Otvetstvennostyu']],
  [/\bJoint[- ]Stock Company\b/i, ['AO', 'JSC', 'Aktsionernoe Obshchestvo']],
  [/\bAktsionernoe Obshchestvo\b/i, ['AO', 'JSC', 'Joint Stock Company']],
  [/\bObshchestvo S Ogranichenno[iy] Otvetstvennostyu\b/i, ['OOO', 'LLC', 'O.O.O.']],
  [/\bLimited Sirketi\b/i, ['Ltd. Sti.', 'Ltd. Şti.', 'Limited Company', 'LTD STI']],
  [/\bSanayi ve Ticaret\b/i, ['San. ve Tic.', 'San. Tic.', 'Industry and Trade']],
  [/\bTicaret\b/i, ['Tic.', 'Trade']],
  [/\bS\.?A\.? de C\.?V\.?/i, ['Sociedad Anonima de Capital Variable', 'SA CV', 'S.A. C.V.']],
  [/\bGmbH\b/, ['Gesellschaft mit beschraenkter Haftung', 'G.m.b.H.', 'Gesellschaft mbH']],
];
const PLACES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bBeijing\b/i, ['Peking', 'Bei Jing', 'BJ']],
  [/\bGuangzhou\b/i, ['Canton', 'Guang Zhou', 'Kwangchow']],
  [/\bNanjing\b/i, ['Nanking', 'Nan Jing']],
  [/\bXi['’]?an\b/i, ['Xian', 'Xi An', 'Sian']],
  [/\bShenzhen\b/i, ['Shen Zhen', 'SZ', 'Shenzen', 'Shenzhen City']],
  [/\bShanghai\b/i, ['Shang Hai', 'SH', 'Shanghai City']],
  [/\bHong ?Kong\b/i, ['HK', 'H.K.', 'Hongkong', 'Xianggang']],
  [/\bMoscow\b/i, ['Moskva', 'Moskovskiy']],
  [/\bS(?:ain)?t\.? ?Petersburg\b/i, ['Leningrad', 'Sankt-Peterburg', 'Saint-Petersburg', 'SPb']],
  [/\bTehran\b/i, ['Teheran', 'Tahran']],
  [/\bEsfahan\b/i, ['Isfahan', 'Ispahan']],
  [/\bRussian?\b/i, ['Rossiya', 'Rossiyskiy', 'Russian Federation']],
  [/\bChina\b/i, ['Zhongguo', 'PRC', 'Chinese']],
  [/\bKiev\b/i, ['Kyiv']],
  [/\bUral\w*\b/i, ['Uralskiy', 'Urals']],
  [/\bSiberian?\b/i, ['Sibirskiy', 'Sibir']],
  [/\bXinjiang\b/i, ['Sinkiang', 'Xin Jiang']],
  [/\bChongqing\b/i, ['Chungking', 'Chong Qing']],
  [/\bPyongyang\b/i, ['Pyeongyang', "P'yongyang"]],
];

function byTable(r: Random, name: string, table: readonly (readonly [RegExp, readonly string[]])[]): string | null {
  for (const [what, by] of table) if (what.test(name)) return changed(name, name.replace(what, pick(r, by)));
  return null;
}

const some = (name: string): boolean => name.split(' ').some(tells);

/** Names put into words anew: by translators, by the rules of another country, by another name for the place. */
export const TRANSLATION_KINDS: readonly Kind[] = [
  {
    name: 'translated-otherwise',
    of: 'company',
    make: (r, name) => {
      let out = name;
      for (const [word, ...others] of SAME)
        out = out.replace(new RegExp(`\\b${word}\\b`, 'i'), (m) => (r() < 0.7 ? pick(r, others) : m));
      return some(name) ? changed(name, out) : null;
    },
  },
  { name: 'russian-abbreviation', of: 'company', make: (r, name) => byTable(r, name, RUSSIAN) },
  { name: 'legal-form-at-home', of: 'company', make: (r, name) => byTable(r, name, RUSSIAN_FORMS) },
  { name: 'place-by-another-name', of: 'company', make: (r, name) => byTable(r, name, PLACES) },
  {
    name: 'university-turned',
    of: 'company',
    make: (r, name) => {
      const of = /^(?:The )?University of ([A-Z][\w ]+)$/.exec(name);
      if (of !== null) return pick(r, [`${of[1]} University`, `Univ. of ${of[1]}`, `${of[1]} Univ`]);
      const other = /^([A-Z][\w' -]+?) University(?: of (.+))?$/.exec(name);
      if (other === null) return null;
      const rest = other[2] === undefined ? '' : ` of ${other[2]}`;
      return pick(r, [
        `University of ${other[1]}${other[2] === undefined ? '' : ` for ${other[2]}`}`,
        `${other[1]} Univ.${rest}`,
        `${other[1]} University${rest.replace(' of ', ' for ').replace(/ and /g, ' & ')} (Main Campus)`,
        `School of Engineering, ${name}`,
        `${name} Graduate School`,
        `${other[1]} Daxue${rest}`,
      ]);
    },
  },
  {
    name: 'institute-turned',
    of: 'company',
    make: (_, name) => {
      const found = /^(.*?)\bInstitute (?:of|for) (?:the )?([A-Z]\w+(?: [A-Z]\w+| and [A-Z]\w+)?)(.*)$/.exec(name);
      return found === null ? null : changed(name, `${found[1]}${found[2]} Institute${found[3]}`);
    },
  },
  {
    name: 'place-into-brackets',
    of: 'company',
    make: (_, name) => {
      const found =
        /^(Beijing|Shanghai|Shenzhen|Wuhan|Nanjing|Chengdu|Xi['’]an|Tianjin|Suzhou|Hangzhou|Guangzhou|Moscow|Hong Kong|Dongguan|Hefei) (.+?)(,? (?:Co\.?,? ?Ltd\.?|Company Limited|Limited|Ltd\.?))?$/i.exec(
          name,
        );
      return found === null ? null : `${found[2]} (${found[1]})${found[3] ?? ''}`;
    },
  },
  {
    name: 'acronym-beside',
    of: 'company',
    make: (_, name) => {
      const letters = (splitForm(name)[0].match(/\b[A-Z]/g) ?? []).join('');
      return letters.length < 3 ? null : `${name} (${letters})`;
    },
  },
  {
    name: 'bracketed-part-dropped',
    of: 'company',
    make: (_, name) => (namesInCell(name).length > 3 ? null : changed(name, name.replace(/\s*\([^)]*\)/g, ''))),
  },
];
