import type { Determination, Owner, Party } from '../contract.ts';
import type { Text } from '../law/text.ts';
import { t } from '../law/text.ts';
import type { QuestionFacts } from './facts/index.ts';

const GOES_FREE: ReadonlySet<Determination['outcome']> = new Set([
  'no-licence-required',
  'licence-not-enforced',
  'exception-available',
  'authorised',
  'not-subject-to-ear',
]);
const MOVES: ReadonlySet<string> = new Set(['export', 'reexport', 'in-country-transfer']);
/** Whose place an embargo may turn on: the parties of § 748.5, and who uses the goods from afar. */
const PLACED: ReadonlySet<Party['role']> = new Set([
  'purchaser',
  'intermediate-consignee',
  'forwarder',
  'ultimate-consignee',
  'end-user',
  'remote-user',
]);
/** No party of § 748.5, or the one who sends. */
const BESIDE: ReadonlySet<Party['role']> = new Set(['exporter', 'carrier']);

/** Whether it is not said of an owner, or of one behind him, if he is on a list. */
const listingNotStated = (owner: Owner): boolean =>
  owner.listed === undefined || (owner.owners ?? []).some(listingNotStated);

/**
 * What was not stated, and was read as harmless because the law asks for knowledge of it or because it is rare: a free answer
 * says so, each with what would be otherwise. A fact that the law turns on is never read so: it is asked for.
 */
export function assumed(facts: QuestionFacts, outcome: Determination['outcome']): { id: string; text: Text }[] {
  const { question } = facts;
  const found: { id: string; text: Text }[] = [];
  if (!GOES_FREE.has(outcome)) return found;
  const parties = question.parties ?? [];
  if (parties.some((p) => p.owners === undefined && !BESIDE.has(p.role)))
    found.push({
      id: 'owners-not-stated',
      text: t(
        'Owners were not stated for every party. Ownership by listed parties counts without regard to knowledge once the Affiliates Rule is in force (90 FR 47201).',
        'Niet voor elke partij zijn eigenaren vermeld. Eigendom door partijen op een lijst telt ook zonder wetenschap zodra de Affiliates Rule geldt (90 FR 47201).',
      ),
    });
  else if (parties.some((p) => !BESIDE.has(p.role) && (p.owners ?? []).some(listingNotStated)))
    found.push({
      id: 'owners-not-stated',
      text: t(
        'Whether each owner is on a list was not stated: read as on none. What blocked persons own for half or more is blocked too (OFAC), and ownership by listed parties counts without regard to knowledge once the Affiliates Rule is in force (90 FR 47201).',
        'Niet van elke eigenaar is vermeld of hij op een lijst staat: gelezen als op geen. Wat voor de helft of meer van geblokkeerde personen is, is ook geblokkeerd (OFAC), en eigendom door partijen op een lijst telt ook zonder wetenschap zodra de Affiliates Rule geldt (90 FR 47201).',
      ),
    });
  const moves = MOVES.has(facts.activity());
  if (outcome === 'not-subject-to-ear') {
    if (question.via === undefined && question.from !== undefined)
      found.push({
        id: 'transit-not-stated',
        text: t(
          'No transit country was stated: read as none. Goods that pass through the United States are subject to the EAR (§ 734.3(a)(1)).',
          'Er is geen doorvoerland vermeld: gelezen als geen. Goederen die door de Verenigde Staten gaan vallen onder de EAR (§ 734.3(a)(1)).',
        ),
      });
    return found;
  }
  if (moves && question.via === undefined)
    found.push({
      id: 'transit-not-stated',
      text: t(
        'No transit country was stated: read as none. Transit through a country of § 736.2(b)(8) can need a licence of its own.',
        'Er is geen doorvoerland vermeld: gelezen als geen. Doorvoer door een land van § 736.2(b)(8) kan een eigen vergunning nodig hebben.',
      ),
    });
  if (question.redFlags === undefined)
    found.push({
      id: 'red-flags-not-stated',
      text: t(
        'Red flags were not stated: read as none. One that is open holds the goods (Supplement No. 3 to part 732).',
        'Er zijn geen signalen vermeld: gelezen als geen. Een dat openstaat houdt de goederen vast (Supplement No. 3 bij deel 732).',
      ),
    });
  const { item } = question;
  if (facts.kind() === 'computer' && item.hostEccn === undefined && item.eccn === undefined)
    found.push({
      id: 'host-not-stated',
      text: t(
        'No other entry was stated for the computer: read as none. One that is caught by 4A003, 4A004, 4A005, 5A002 or 5A004 first has the controls of that entry too.',
        'Er is geen andere post voor de computer vermeld: gelezen als geen. Een die eerst onder 4A003, 4A004, 4A005, 5A002 of 5A004 valt, heeft ook de controles van die post.',
      ),
    });
  if (moves && parties.some((p) => PLACED.has(p.role) && p.country === undefined))
    found.push({
      id: 'place-not-stated',
      text: t(
        'It was not stated for every buyer, consignee, forwarder, user and tenant in which country he is: read as where the goods go. What is known to go on is destined for the country where it will be used (§ 734.13(c)); a party in an embargoed country holds the goods.',
        'Niet voor elke koper, ontvanger, expediteur, gebruiker en huurder is vermeld in welk land hij is: gelezen als waar de goederen heen gaan. Wat naar men weet verder gaat, heeft zijn bestemming waar het wordt gebruikt (§ 734.13(c)); een partij in een land onder embargo houdt de goederen vast.',
      ),
    });
  if (moves && parties.some((p) => PLACED.has(p.role) && !(p.headquarters && p.ultimateParentHeadquarters)))
    found.push({
      id: 'home-not-stated',
      text: t(
        'Headquarters and ultimate parent were not stated for every party: read as in no embargoed country. One that is known to be in such a country holds the goods.',
        'Hoofdkantoor en uiteindelijke moeder zijn niet voor elke partij vermeld: gelezen als in geen land onder embargo. Weet u dat er een in zo’n land is, dan houdt dat de goederen vast.',
      ),
    });
  if (
    facts.activity().startsWith('deemed-') &&
    parties.some((p) => p.role === 'foreign-person' && p.country === undefined)
  )
    found.push({
      id: 'place-not-stated',
      text: t(
        'It was not stated where the foreign person is: read as where the technology is released. A release in another country is an export or reexport to it (§§ 734.13(a)(1), 734.14(a)(1)).',
        'Niet vermeld is waar de buitenlandse persoon is: gelezen als waar de technologie wordt vrijgegeven. Vrijgave in een ander land is uitvoer of wederuitvoer daarheen (§§ 734.13(a)(1), 734.14(a)(1)).',
      ),
    });
  return found;
}
