import { namesInCell } from '../../../core/screen/normalise/list-name.ts';
import { changed, type Kind, pick, type Random, splitForm, tells } from './kind.ts';
import { PLACES, RUSSIAN, RUSSIAN_FORMS } from './other-words.ts';

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
