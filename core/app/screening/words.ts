import type { Language } from '../../law/index.ts';
import type { ListProblem, ListState } from '../../screen/index.ts';

/** What screening says beside a determination, in the languages of the product; the facts keep the names of the contract. */
type Words = {
  readonly isParty: (name: string, listed: string, list: string, likeness: string) => string;
  readonly fullName: (path: string, note: string) => string;
  readonly takenAs: (name: string, path: string, listed: string | undefined, list: string) => string;
  readonly formerly: (name: string, path: string, listed: string, list: string) => string;
  readonly approved: (name: string, path: string, listed: string, list: string) => string;
  readonly whichListed: (state: ListState) => string;
  readonly knowYourCustomer: string;
  readonly hold: string;
  readonly list: (state: ListState) => string;
};

const UNKNOWN_AGE = 'van onbekende dag';

/** A problem with the lists in Dutch; the English is `problemText`. */
function dutchProblem({ trouble, lists, source, day, on, ageDays, limit }: ListProblem): string {
  const which = lists.length === 0 ? '' : ` (${lists.join(', ')})`;
  const of = source === undefined ? `De partijenlijst${which}` : `De lijst ${source} van ${day ?? UNKNOWN_AGE}${which}`;
  switch (trouble) {
    case 'missing':
      return 'Er is geen partijenlijst geïnstalleerd, dus geen partij is gescreend: draai `tolhuis lists sync` of `tolhuis lists import BESTAND`';
    case 'starter-only':
      return 'Alleen de ingebouwde beginlijst is geïnstalleerd, een klein deel van de Entity List: geen treffer daarop is niet "geen match". Draai `tolhuis lists sync`, of `tolhuis lists import BESTAND` op een machine zonder internet';
    case 'incomplete':
      return `Niet of niet heel geïnstalleerd: ${lists.join(', ')}; geen treffer is daar niet "geen match". De Consolidated Screening List heeft ze alle: draai \`tolhuis lists sync\`, of \`tolhuis lists import BESTAND\` op een machine zonder internet`;
    case 'undated':
      return `De lijst ${source ?? ''}${which} zegt niet van welke dag zij is, en kan dus oud zijn: importeer haar opnieuw met --published JJJJ-MM-DD, de dag waarop zij is uitgegeven`;
    case 'from-the-future':
      return `${of} is later dan ${on}, en dat kan niet: controleer de klok, of importeer haar opnieuw met de juiste dag`;
    case 'too-old':
      return `${of} is ${ageDays} dagen oud (aanhouding na ${limit}): haal een nieuwe`;
    case 'short':
      return `De lijst ${source}${which} is geïnstalleerd met --allow-drop en korter dan de hele lijst ooit was`;
    case 'stale':
      return `${of} is ${ageDays} dagen oud (waarschuwing na ${limit})`;
    case 'later':
      return `De lijsten zeggen vanaf ${day} wie erop staat${which}, niet op ${on}: wie er intussen af ging staat er niet op`;
  }
}

/** What is the matter with the lists, in a language of the product; where nothing is, that and their age. */
export function listStateText(state: ListState, language: Language): string {
  if (language === 'en') return state.message;
  const problems = state.problems ?? [];
  if (problems.length > 0) return problems.map(dutchProblem).join('; ');
  if (state.state === 'fresh') return 'De partijenlijsten zijn bij';
  const { ageDays } = state;
  return dutchProblem({
    trouble: state.state,
    effect: state.effect === 'hold' ? 'hold' : 'warning',
    lists: [],
    ...(ageDays !== undefined && { ageDays }),
  });
}

/** The lists that are not there, for the question that asks for them. */
const absent = ({ problems = [] }: ListState): string =>
  [...new Set(problems.flatMap((p) => (p.effect === 'hold' && p.trouble === 'incomplete' ? p.lists : [])))].join(', ');

export const SCREENING_WORDS: Readonly<Record<Language, Words>> = {
  en: {
    isParty: (name, listed, list, likeness) => `Is ${name} the party ${listed} (${list}, likeness ${likeness})?`,
    fullName: (path, note) => `What is the full name of ${path}? It could not be screened as given (${note}).`,
    takenAs: (name, path, listed, list) =>
      `${name} (${path}) is taken as ${listed ?? 'a party'} on ${list}; a person should confirm it.`,
    formerly: (name, path, listed, list) => `${name} (${path}) is like ${listed}, formerly on ${list}.`,
    approved: (name, path, listed, list) =>
      `${name} (${path}) is like ${listed} on ${list}: if it is, state the authorisation; it is not taken for granted.`,
    whichListed: (state) =>
      absent(state) === ''
        ? 'Which parties are listed today? Install a current list and ask again.'
        : `Which parties are on ${absent(state)} today? Install these lists and ask again.`,
    knowYourCustomer: 'Know your customer: red flags must be resolved before going on',
    hold: 'hold',
    list: (state) => `${listStateText(state, 'en')}.`,
  },
  nl: {
    isParty: (name, listed, list, likeness) =>
      `Is ${name} de partij ${listed} (${list}, gelijkenis ${likeness.replace('.', ',')})?`,
    fullName: (path, note) =>
      `Wat is de volledige naam van ${path}? Zoals opgegeven kon zij niet worden gescreend (${note}).`,
    takenAs: (name, path, listed, list) =>
      `${name} (${path}) geldt als ${listed ?? 'een partij'} op ${list}; een mens moet het bevestigen.`,
    formerly: (name, path, listed, list) => `${name} (${path}) lijkt op ${listed}, vroeger op ${list}.`,
    approved: (name, path, listed, list) =>
      `${name} (${path}) lijkt op ${listed} op ${list}: is zij dat, geef dan de toelating op; zij wordt niet aangenomen.`,
    whichListed: (state) =>
      absent(state) === ''
        ? 'Welke partijen staan nu op een lijst? Installeer een actuele lijst en vraag het opnieuw.'
        : `Welke partijen staan nu op ${absent(state)}? Installeer deze lijsten en vraag het opnieuw.`,
    knowYourCustomer: 'Ken uw klant: waarschuwingstekens moeten zijn opgehelderd voordat u verdergaat',
    hold: 'aanhouden',
    list: (state) => `${listStateText(state, 'nl')}.`,
  },
};
