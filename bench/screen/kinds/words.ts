import { CONCEPTS } from '../../../core/screen/words/concepts.ts';
import { PLACE_WORDS } from '../../../core/screen/words/places.ts';
import { changed, isTrade, type Kind, pick, splitForm, tells } from './kind.ts';

const ABBREVIATED: Readonly<Record<string, readonly string[]>> = {
  technology: ['Tech', 'Tech.', 'Technol.'],
  technologies: ['Tech', 'Techs'],
  international: ['Intl', "Int'l", 'Int.'],
  manufacturing: ['Mfg', 'Mfg.', 'Manuf.'],
  science: ['Sci', 'Sci.'],
  electronic: ['Elec.', 'Elect', 'Elec'],
  electronics: ['Elec.', 'Elex', 'Elecs'],
  equipment: ['Eqpt', 'Equip.', 'Eqp.'],
  engineering: ['Eng.', 'Engg', 'Engrg'],
  trading: ['Trdg', 'Trad.', 'Tdg'],
  development: ['Dev', 'Devt', 'Dev.'],
  research: ['Res', 'Rsch', 'Res.'],
  institute: ['Inst', 'Inst.'],
  university: ['Univ', 'Univ.'],
  industry: ['Ind', 'Ind.'],
  industrial: ['Ind.', 'Indl', 'Indust.'],
  communication: ['Comm', 'Comm.'],
  communications: ['Comms', 'Commn'],
  corporation: ['Corp', 'Corp.', 'Cor.'],
  company: ['Co', 'Co.', 'Cmpny'],
  limited: ['Ltd', 'Ltd.', 'Lmtd'],
  national: ['Natl', "Nat'l"],
  information: ['Info', 'Inf.'],
  system: ['Sys', 'Syst.'],
  systems: ['Sys', 'Syst.'],
  machinery: ['Mach.', 'Mchy'],
  aviation: ['Avn', 'Aviat.'],
  department: ['Dept', 'Dept.'],
  laboratory: ['Lab', 'Lab.'],
  instrument: ['Instr.', 'Inst.'],
  group: ['Grp', 'Gp.'],
  general: ['Gen.', 'Genl'],
  import: ['Imp.', 'Imp'],
  export: ['Exp.', 'Exp'],
  automation: ['Autom.', 'Auto.'],
  academy: ['Acad.', 'Acad'],
  logistics: ['Log.', 'Logs'],
  construction: ['Constr.', 'Const.'],
  semiconductor: ['Semicon', 'Semi.'],
  microelectronics: ['Microelec.', 'Micro-elec'],
  management: ['Mgmt', 'Mgt'],
  services: ['Svcs', 'Serv.'],
  chemical: ['Chem.', 'Chem'],
  petroleum: ['Pet.', 'Petrol.'],
  association: ['Assn', 'Assoc.'],
  federal: ['Fed.', 'Fed'],
  center: ['Ctr', 'Ctr.'],
};

const swapWord = (word: string, by: (plain: string) => string | undefined): string => {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  return by(plain) ?? word;
};

/** Words in another order, left out, added, cut short, in one or apart. */
export const WORD_KINDS: readonly Kind[] = [
  {
    name: 'order-rotated',
    of: 'company',
    make: (r, name) => {
      const [body, form] = splitForm(name);
      const words = body.split(' ');
      if (words.length < 3) return null;
      const by = 1 + Math.floor(r() * (words.length - 1));
      return changed(name, `${[...words.slice(by), ...words.slice(0, by)].join(' ')}${form}`);
    },
  },
  {
    name: 'order-shuffled',
    of: 'any',
    make: (r, name) => {
      const words = name.replace(/,/g, '').split(' ');
      if (words.length < 3) return null;
      for (let i = words.length - 1; i > 0; i--) {
        const j = Math.floor(r() * (i + 1));
        [words[i], words[j]] = [words[j]!, words[i]!];
      }
      return changed(name, words.join(' '));
    },
  },
  {
    name: 'trade-word-dropped',
    of: 'company',
    make: (r, name) => {
      const [body, form] = splitForm(name);
      const words = body.split(' ');
      const at = words.flatMap((w, i) => (isTrade(w, CONCEPTS) ? [i] : []));
      if (at.length === 0 || words.filter(tells).length === 0) return null;
      words.splice(pick(r, at), 1);
      return changed(name, words.join(' ') + form);
    },
  },
  {
    name: 'place-dropped',
    of: 'company',
    make: (_, name) => {
      const words = name.split(' ');
      const first = (words[0] ?? '').toLowerCase().replace(/[^a-z]/g, '');
      if (!PLACE_WORDS.has(first) || words.filter(tells).length === 0) return null;
      return changed(name, words.slice(1).join(' '));
    },
  },
  {
    name: 'place-added',
    of: 'company',
    make: (r, name) => `${pick(r, ['Shenzhen', 'Moscow', 'Hong Kong', 'Dubai', 'Beijing', 'Istanbul'])} ${name}`,
  },
  {
    name: 'trade-word-added',
    of: 'company',
    make: (r, name) => {
      const [body, form] = splitForm(name);
      if (body.split(' ').filter(tells).length === 0) return null;
      return `${body} ${pick(r, ['Technology', 'International', 'Group', 'Trading', 'Industrial', 'Holdings'])}${form}`;
    },
  },
  {
    name: 'abbreviated',
    of: 'company',
    make: (r, name) => {
      const words = name
        .split(' ')
        .map((w) => swapWord(w, (p) => (ABBREVIATED[p] === undefined ? undefined : pick(r, ABBREVIATED[p]))));
      return changed(name, words.join(' '));
    },
  },
  {
    name: 'joined',
    of: 'any',
    make: (r, name) => {
      const words = name.split(' ');
      if (words.length < 2) return null;
      const at = Math.floor(r() * (words.length - 1));
      words.splice(at, 2, words[at]!.replace(/,$/, '') + words[at + 1]!);
      return changed(name, words.join(' '));
    },
  },
  {
    name: 'all-joined',
    of: 'company',
    make: (_, name) => (name.split(' ').length < 3 ? null : changed(name, name.replace(/[^\p{L}\p{N}]/gu, ''))),
  },
  {
    name: 'hyphenated',
    of: 'company',
    make: (_, name) => {
      const [body, form] = splitForm(name);
      return changed(name, body.trim().replace(/ /g, '-') + form);
    },
  },
  {
    name: 'split',
    of: 'any',
    make: (r, name) => {
      const words = name.split(' ');
      const at = words.flatMap((w, i) => (w.length >= 6 && tells(w) ? [i] : []));
      if (at.length === 0) return null;
      const i = pick(r, at);
      const cut = 2 + Math.floor(r() * (words[i]!.length - 3));
      words[i] = `${words[i]!.slice(0, cut)} ${words[i]!.slice(cut)}`;
      return words.join(' ');
    },
  },
  {
    name: 'letters-spaced',
    of: 'company',
    make: (_, name) => {
      const [body, form] = splitForm(name);
      return body.length > 14 || body.length < 5 ? null : [...body.replace(/ /g, '')].join(' ') + form;
    },
  },
  {
    name: 'cut-at-20',
    of: 'company',
    make: (_, name) => {
      const cut = name.slice(0, 20);
      return name.length < 26 || cut.split(' ').filter(tells).length === 0 ? null : cut.trim();
    },
  },
  {
    name: 'cut-at-35',
    of: 'company',
    make: (_, name) => (name.length < 40 ? null : name.slice(0, 35).trim()),
  },
  {
    name: 'and-sign',
    of: 'company',
    make: (r, name) =>
      changed(name, name.replace(/ and /gi, pick(r, [' & ', '&', ' + ', ' n '])).replace(/ & /g, ' and ')),
  },
];
