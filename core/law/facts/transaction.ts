import { t } from '../text.ts';
import { numberFact, textFact, truthFact } from '../words.ts';

// Facts of what happens with the item: from, to, for what, how many.

/** 'export' | 'reexport' | 'in-country-transfer' | 'deemed-export' | 'deemed-reexport' | 'remote-access' | 'us-person-support' */
export const activity = textFact(
  'activity',
  'text',
  t('activity', 'handeling'),
  t(
    'What is done: export, reexport, transfer, release of technology, remote access?',
    'Wat gebeurt er: uitvoer, wederuitvoer, overdracht, vrijgave van technologie, toegang op afstand?',
  ),
);

/** For a deemed export: the person's most recent citizenship or permanent residency (§ 734.13(b)). */
export const destination = textFact(
  'destination',
  'text',
  t('destination', 'bestemming'),
  t('What is the country of ultimate destination?', 'Wat is het land van eindbestemming?'),
);

export const origin = textFact(
  'origin',
  'text',
  t('country it leaves from', 'land van vertrek'),
  t('From which country does it leave?', 'Uit welk land vertrekt het?'),
);

export const transit = textFact(
  'via',
  'set',
  t('transit countries', 'doorvoerlanden'),
  t('Through which countries does it travel?', 'Door welke landen reist het?'),
);

export const endUse = textFact(
  'endUse',
  'set',
  t('end use', 'eindgebruik'),
  t(
    'What will it be used for? Say "none of these" when none of the restricted end uses is known.',
    'Waarvoor wordt het gebruikt? Zeg "geen van deze" als geen van de beperkte eindgebruiken bekend is.',
  ),
);

export const redFlag = textFact(
  'redFlags',
  'set',
  t('red flags', 'signalen'),
  t('Which red flags are open?', 'Welke signalen staan open?'),
);

export const quantity = numberFact(
  'quantity',
  'units',
  t('quantity', 'aantal'),
  t('How many units?', 'Hoeveel stuks?'),
);

export const orderValueUsd = numberFact(
  'order.valueUsd',
  'USD',
  t('value of the order', 'waarde van de order'),
  t('What is the value of the order in US dollars?', 'Wat is de waarde van de order in Amerikaanse dollars?'),
);

/** Units × TPP of every IC inside. */
export const orderTpp = numberFact(
  'order.tpp',
  'TPP',
  t('TPP of the whole order', 'TPP van de hele order'),
  t('How many units, and of what TPP?', 'Hoeveel stuks, en met welke TPP?'),
);

/** Number of ICs in the order (units × ICs inside). */
export const orderChips = numberFact(
  'order.chips',
  'chips',
  t('chips in the order', 'chips in de order'),
  t('How many chips are in the order?', 'Hoeveel chips zitten er in de order?'),
);

/**
 * § 740.25(c)(1): the 3A090.c items are bought directly by the designer of the co-packaged commodity. Computed from the
 * parties: yes when every purchaser has the (plain) name of a party with the role designer; no when both are named and
 * some purchaser is not a designer; unknown when no purchaser or no designer is named.
 */
export const purchaserIsDesigner = truthFact(
  'transaction.purchaserIsDesigner',
  t('bought by the designer of the co-packaged IC', 'gekocht door de ontwerper van de samen verpakte IC'),
  t(
    'Is the memory bought directly by the designer of the co-packaged IC? Name the purchaser and the designer.',
    'Koopt de ontwerper van de samen verpakte IC het geheugen zelf? Noem de koper en de ontwerper.',
  ),
);

/** Some party has the role ultimate-consignee. Yes or unknown, never no: somebody receives the goods, whether stated or not. */
export const consigneeNamed = truthFact(
  'transaction.consigneeNamed',
  t('the ultimate consignee is named', 'de eindontvanger is genoemd'),
  t(
    'Who is the ultimate consignee, to whom the goods are delivered? An end user that receives them itself is named in that role too.',
    'Wie is de eindontvanger, bij wie de goederen worden afgeleverd? Ontvangt de eindgebruiker ze zelf, noem hem dan ook in die rol.',
  ),
);

/**
 * The goods enter the United States from abroad (customs entry). Computed: yes when `to` is US and `from` is not; when
 * `item.madeInUs` is false and `from` is US (they came in before); when the US third-party test is stated to be done (evidence.jan2026Certifications.thirdPartyTestInUs) and `item.madeInUs` is
 * not stated to be true. No when `item.madeInUs` is true and `from` is US; no when neither `from`, `to` nor a stated
 * `via` is US and no US test is stated. Otherwise unknown: goods that only pass through may travel in bond.
 */
export const entersUs = truthFact(
  'transaction.entersUs',
  t('enters the United States from abroad', 'komt uit het buitenland de Verenigde Staten binnen'),
  t(
    'Was the item made outside the United States, and does it enter US customs territory, for example for the test?',
    'Is het goed buiten de Verenigde Staten gemaakt, en komt het daar binnen, bijvoorbeeld voor de test?',
  ),
);

/** How the licence question came out: 'licence-required' | 'exception' | 'authorised' | 'not-enforced' | 'free'; unknown while it is open. For duties. */
export const decided = textFact(
  'decided',
  'text',
  t('how the licence question came out', 'uitkomst van de vergunningvraag'),
  t('What decides whether a licence is needed?', 'Wat bepaalt of een vergunning nodig is?'),
);

/** The question states at least one red flag (`redFlags` has an entry). Absent or []: no. Never unknown. */
export const openRedFlag = truthFact(
  'question.openRedFlag',
  t('a red flag is open', 'er staat een signaal open'),
  t('Has every red flag been cleared, and by whom?', 'Is elk signaal opgehelderd, en door wie?'),
);
