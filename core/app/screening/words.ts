import type { Language } from '../../law/index.ts';
import type { ListState } from '../../screen/index.ts';

/** What screening says beside a determination, in the languages of the product; the facts keep the names of the contract. */
type Words = {
  readonly isParty: (name: string, listed: string, list: string, likeness: string) => string;
  readonly fullName: (path: string, note: string) => string;
  readonly takenAs: (name: string, path: string, listed: string | undefined, list: string) => string;
  readonly formerly: (name: string, path: string, listed: string, list: string) => string;
  readonly approved: (name: string, path: string, listed: string, list: string) => string;
  readonly whichListed: string;
  readonly knowYourCustomer: string;
  readonly hold: string;
  readonly list: (state: ListState) => string;
};

const DUTCH_STATE: Readonly<Record<ListState['state'], (days: number | undefined) => string>> = {
  fresh: () => 'De partijenlijst is bij.',
  missing: () =>
    'Er is geen partijenlijst geïnstalleerd, dus geen partij is gescreend: draai `tolhuis lists sync` of `tolhuis lists import BESTAND`.',
  'starter-only': () =>
    'Alleen de ingebouwde beginlijst is geïnstalleerd, een klein deel van de Entity List: geen treffer daarop is niet "geen match". Draai `tolhuis lists sync`, of `tolhuis lists import BESTAND` op een machine zonder internet.',
  'from-the-future': () =>
    'De partijenlijst is later dan die dag: zij zegt wie er nu op staat, niet wie er toen op stond.',
  'too-old': (days) => `De partijenlijst is ${days} dagen oud, te oud om op te bouwen: haal een nieuwe.`,
  stale: (days) => `De partijenlijst is ${days} dagen oud: haal een nieuwe.`,
};

export const SCREENING_WORDS: Readonly<Record<Language, Words>> = {
  en: {
    isParty: (name, listed, list, likeness) => `Is ${name} the party ${listed} (${list}, likeness ${likeness})?`,
    fullName: (path, note) => `What is the full name of ${path}? It could not be screened as given (${note}).`,
    takenAs: (name, path, listed, list) =>
      `${name} (${path}) is taken as ${listed ?? 'a party'} on ${list}; a person should confirm it.`,
    formerly: (name, path, listed, list) => `${name} (${path}) is like ${listed}, formerly on ${list}.`,
    approved: (name, path, listed, list) =>
      `${name} (${path}) is like ${listed} on ${list}: if it is, state the authorisation; it is not taken for granted.`,
    whichListed: 'Which parties are listed today? Install a current list and ask again.',
    knowYourCustomer: 'Know your customer: red flags must be resolved before going on',
    hold: 'hold',
    list: (state) => `${state.message}.`,
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
    whichListed: 'Welke partijen staan nu op een lijst? Installeer een actuele lijst en vraag het opnieuw.',
    knowYourCustomer: 'Ken uw klant: waarschuwingstekens moeten zijn opgehelderd voordat u verdergaat',
    hold: 'aanhouden',
    list: ({ state, ageDays }) => DUTCH_STATE[state](ageDays),
  },
};
