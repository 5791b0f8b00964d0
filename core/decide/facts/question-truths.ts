import type { Party, Question } from '../../contract.ts';
import { plainName } from '../../law/evaluate.ts';
import { both, type Truth, truthOf } from '../../law/truth.ts';
import { CIRCUIT_TRUTHS, type IcFacts } from './circuit.ts';
import type { QuestionFacts } from './question.ts';

type Evidence = NonNullable<Question['evidence']>;
type Certifications = NonNullable<Evidence['jan2026Certifications']>;
type Read = (q: QuestionFacts) => Truth;

const NOBODY: readonly Party[] = [];
const partiesOf = ({ question }: QuestionFacts): readonly Party[] => question.parties ?? NOBODY;
const isMaker = (p: Party): boolean => p.role === 'foundry' || p.role === 'osat';

/** Note 1 to 3A090.a binds the fabricator and the OSAT when they ship themselves, nobody else. */
function fabricatorShips(q: QuestionFacts): Truth {
  const parties = partiesOf(q);
  if (!parties.some(isMaker)) return 'no';
  const makers = parties.filter(isMaker);
  const exporter = parties.find((p) => p.role === 'exporter');
  if (!exporter) return 'yes';
  if (exporter.name === undefined) return 'unknown';
  const name = plainName(exporter.name);
  if (makers.some((m) => m.name !== undefined && plainName(m.name) === name)) return 'yes';
  return makers.every((m) => m.name !== undefined) ? 'no' : 'unknown';
}

/** § 740.25(c)(1): every purchaser is the designer of the co-packaged commodity, by name. */
function purchaserIsDesigner(q: QuestionFacts): Truth {
  const parties = partiesOf(q);
  const named = (role: Party['role']): (string | undefined)[] =>
    parties.filter((p) => p.role === role).map((p) => (p.name === undefined ? undefined : plainName(p.name)));
  const purchasers = named('purchaser');
  const designers = named('designer');
  if (purchasers.length === 0 || designers.length === 0) return 'unknown';
  let answer: Truth = 'yes';
  for (const buyer of purchasers)
    answer = both(
      answer,
      buyer !== undefined && designers.includes(buyer)
        ? 'yes'
        : buyer === undefined || designers.includes(undefined)
          ? 'unknown'
          : 'no',
    );
  return answer;
}

/** The States, the District of Columbia and Puerto Rico; the other territories are outside it (General Note 2, HTSUS; from memory). */
const CUSTOMS_TERRITORY: readonly string[] = ['US', 'PR'];

/** The goods come into US customs territory from abroad: for the US test, or before this export; on the way perhaps. */
function entersUs({ question: { from = 'US', to, via, item, evidence } }: QuestionFacts): Truth {
  if (!CUSTOMS_TERRITORY.includes(from)) {
    if ((to !== undefined && CUSTOMS_TERRITORY.includes(to)) || evidence?.jan2026Certifications?.thirdPartyTestInUs)
      return 'yes';
    // Goods that only pass through may travel in bond, and are then not entered for consumption.
    return to === undefined || via === undefined || via.some((c) => CUSTOMS_TERRITORY.includes(c)) ? 'unknown' : 'no';
  }
  if (item.madeInUs === true) return 'no';
  if (item.madeInUs === false || evidence?.jan2026Certifications?.thirdPartyTestInUs) return 'yes';
  return 'unknown';
}

/** What may be published: a thing that can be held cannot. */
const INTANGIBLE: ReadonlySet<string | undefined> = new Set(['technology', 'software', 'model-weights']);

function computerForDatacenters(q: QuestionFacts): Truth {
  if (q.kind() !== 'computer') return 'no';
  return truthOf(q.question.item.designedOrMarketedForDatacenters ?? q.chip?.marketedForDatacenters);
}

function nacObjection({ question: { evidence } }: QuestionFacts): Truth {
  if (evidence === undefined) return 'unknown';
  return evidence.nacNotification ? truthOf(evidence.nacNotification.objection) : 'no';
}

/** `evidence` says what the exporter holds: what is not in it is not held. No `evidence` at all: not known. */
const held =
  (piece: (evidence: Evidence) => boolean | undefined): Read =>
  ({ question: { evidence } }) =>
    evidence === undefined ? 'unknown' : truthOf(piece(evidence) ?? false);
const certified = (key: Exclude<keyof Certifications, 'volumeShareOfUsPercent'>): Read =>
  held((evidence) => evidence.jan2026Certifications?.[key]);
/** Does the question say anything of it? */
const states =
  (stated: (question: Question) => unknown): Read =>
  (q) =>
    stated(q.question) === undefined ? 'no' : 'yes';
const someParty =
  (has: (party: Party) => boolean): Read =>
  (q) =>
    partiesOf(q).some(has) ? 'yes' : 'no';

/** A fact of a circuit, asked of the whole: it means the item when that is a circuit. */
const ofCircuit =
  (read: (ic: IcFacts) => Truth): Read =>
  (q) => {
    const ic = q.circuitItself();
    return ic ? read(ic) : 'unknown';
  };
/** A computer as a whole is no integrated circuit: what is inside is asked with some('ic', …). */
const isKind =
  (kind: string): Read =>
  (q) =>
    q.kind() === 'computer' ? 'no' : (q.circuitItself()?.isKind(kind) ?? 'unknown');

/** How a question answers what is true or not, of the vocabulary and of what deciding asks itself ('question.…'). */
export const TRUTHS: ReadonlyMap<string, Read> = new Map([
  ...[...CIRCUIT_TRUTHS].map(([fact, read]): [string, Read] => [fact, ofCircuit(read)]),
  ...Object.entries<Read>({
    'ic.isLogic': isKind('integrated-circuit'),
    'ic.isHbm': isKind('hbm'),
    'item.published': (q) => truthOf(q.question.item.published ?? (INTANGIBLE.has(q.kind()) ? undefined : false)),
    'item.endToEndEncrypted': (q) =>
      truthOf(
        q.question.item.endToEndEncrypted ?? (INTANGIBLE.has(q.kind()) || q.kind() === undefined ? undefined : false),
      ),
    'item.madeInUs': (q) => truthOf(q.question.item.madeInUs),
    'item.commerciallyAvailableInUs': (q) => truthOf(q.question.item.commerciallyAvailableInUs),
    'item.milderThanCatalogue': (q) => (q.milderThanCatalogue() ? 'yes' : 'no'),
    'transaction.fabricatorShips': fabricatorShips,
    'transaction.purchaserIsDesigner': purchaserIsDesigner,
    'transaction.consigneeNamed': (q) =>
      partiesOf(q).some((p) => p.role === 'ultimate-consignee') ? 'yes' : 'unknown',
    'transaction.entersUs': entersUs,
    'evidence.nacObjection': nacObjection,
    'evidence.purchaseOrder': held((e) => e.purchaseOrder),
    'evidence.supplyInUs': certified('supplyInUs'),
    'evidence.noFoundryDiversion': certified('noFoundryDiversion'),
    'evidence.recipientKyc': certified('recipientKyc'),
    'evidence.remoteUsersListed': certified('remoteUsersListed'),
    'evidence.thirdPartyTestInUs': certified('thirdPartyTestInUs'),
    'evidence.labIndependent': certified('labIndependent'),
    'evidence.hbmCommitments': held((e) => e.hbmCommitments),
    'evidence.uvlStatement': held((e) => e.uvlStatement),
    'evidence.encryptionB1': held((e) => e.encryptionB1),
    'evidence.encryptionB3': held((e) => e.encryptionB3),
    'evidence.licence': held((e) => e.licence !== undefined),
    'question.openRedFlag': ({ question: { redFlags } }) => (redFlags?.length ? 'yes' : 'no'),
    'question.circuitsStated': (q) => truthOf(q.circuitsStated()),
    'question.circuitsNamed': (q) => truthOf(q.circuitsNamed()),
    'question.foreignDirectProduct': (q) => truthOf(q.question.item.foreignDirectProduct),
    'question.foreignDirectProductStated': states(({ item }) => item.foreignDirectProduct),
    'question.itemForDatacenters': (q) => truthOf(q.question.item.designedOrMarketedForDatacenters),
    'question.computerForDatacenters': computerForDatacenters,
    'question.doubtfulRates': (q) => truthOf(q.doubtfulRates()),
    'question.authorisationsStated': someParty((p) => p.authorisations !== undefined),
    'question.ownersStated': someParty((p) => p.owners !== undefined),
    'question.lppStated': states(({ evidence }) => evidence?.lppCumulativeTpp),
    'question.nacStated': states(({ evidence }) => evidence?.nacNotification),
    'question.hbmStated': states(({ evidence }) => evidence?.hbmCommitments),
    'question.installedBaseStated': states(({ evidence }) => evidence?.installedBaseTpp),
  }),
]);
