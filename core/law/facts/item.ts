import { t } from '../text.ts';
import { numberFact, textFact, truthFact } from '../words.ts';

// Facts of the item and of who made it.

/** 'integrated-circuit' | 'computer' | 'hbm' | 'technology' | 'software' | 'model-weights' | 'other' */
export const kind = textFact(
  'item.kind',
  'text',
  t('kind of item', 'soort goed'),
  t(
    'What kind of item is it: an integrated circuit, a computer or board, memory, technology, software, model weights?',
    'Wat voor goed is het: een geïntegreerde schakeling, een computer of kaart, geheugen, technologie, software, modelgewichten?',
  ),
);

/** The exporter's own classification, e.g. 'EAR99', '4A994.l'. Prefix match: '3A991' contains '3A991.p'. */
export const ownEccn = textFact(
  'item.ownEccn',
  'text',
  t("the exporter's own classification", 'de eigen classificatie van de exporteur'),
  t('Under which ECCN do you classify the item?', 'Onder welk ECCN classificeert u het goed?'),
);

/** The entry that primarily catches a computer or board, e.g. '5A002.a'. Prefix match. */
export const hostEccn = textFact(
  'item.hostEccn',
  'text',
  t('the entry that primarily catches the computer', 'de post die de computer in de eerste plaats vangt'),
  t(
    'Which entry primarily catches the computer or board (for example 5A002, 4A003, 5A992)?',
    'Welke post vangt de computer of kaart in de eerste plaats (bijvoorbeeld 5A002, 4A003, 5A992)?',
  ),
);

export const technologyFor = textFact(
  'item.technologyFor',
  'text',
  t('what the technology or software is for', 'waarvoor de technologie of software is'),
  t(
    'For which entry is the technology or software (for example 3A090)?',
    'Voor welke post is de technologie of software (bijvoorbeeld 3A090)?',
  ),
);

/** Result of classification on the day, e.g. '3A090.a'. Prefix match: is('3A090') holds for '3A090.a'. */
export const eccn = textFact(
  'item.eccn',
  'text',
  t('classification', 'classificatie'),
  t('What is needed to classify the item?', 'Wat is nodig om het goed te classificeren?'),
);

/** Family of the classification: 'a' | 'b' | 'c' (HBM) | 'weights' | 'at-only' | 'ear99' | 'other'. .a/.b/.c include 4A090, .z, and related technology and software. */
export const family = textFact(
  'item.family',
  'text',
  t('family of the classification', 'familie van de classificatie'),
  t('What is needed to classify the item?', 'Wat is nodig om het goed te classificeren?'),
);

/** A .z item: keeps the base entry's own controls too. */
export const isDotZ = truthFact(
  'item.isDotZ',
  t('is a ".z" item', 'is een ".z"-goed'),
  t(
    'Which entry primarily catches the computer or board?',
    'Welke post vangt de computer of kaart in de eerste plaats?',
  ),
);

/** For .a: every IC inside that meets 3A090.a is a consumer part; true when some IC in 3A090.a is designed or marketed for data centres. */
export const datacenterA = truthFact(
  'item.datacenterA',
  t('designed or marketed for data centres and meeting 3A090.a', 'voor datacentra en binnen 3A090.a'),
  t('Is it designed or marketed for data centres?', 'Is het ontworpen of aangeboden voor datacentra?'),
);

/**
 * The chip is named, and what is stated of it is weaker than its maker's own figures in the catalogue (below nine tenths of
 * the TPP, the performance density or the memory bandwidth density), or "not for data centres" where the maker markets it
 * for them. The stated facts decide (contract); this says that they contradict. No for a chip whose figures have low confidence.
 */
export const milderThanCatalogue = truthFact(
  'item.milderThanCatalogue',
  t("stated as weaker than the maker's own figures", 'zwakker opgegeven dan de eigen cijfers van de maker'),
  t("What does the maker's datasheet say?", 'Wat zegt de datasheet van de maker?'),
);

export const published = truthFact(
  'item.published',
  t('published', 'gepubliceerd'),
  t(
    'Have the weights or the technology been released to the public without restriction?',
    'Zijn de gewichten of de technologie zonder beperking openbaar gemaakt?',
  ),
);

/**
 * Answered by `item.endToEndEncrypted` alone: absent, unknown. No for what can be held (a circuit, a computer, memory). It states all
 * of § 734.18(a)(5) but the country of storage: unclassified, encrypted end to end by FIPS 140-2 or means as good, and the means of
 * decryption given to nobody who would need an authorisation for the thing itself (§ 734.19(a)).
 */
export const endToEndEncrypted = truthFact(
  'item.endToEndEncrypted',
  t('sent or stored only in end-to-end encrypted form', 'alleen eind-tot-eind versleuteld verzonden of opgeslagen'),
  t(
    'Is it unclassified, sent or stored only with end-to-end encryption (FIPS 140-2 or as good), and does nobody who would need an authorisation get the means of decryption (§ 734.18(a)(5))?',
    'Is het niet gerubriceerd, wordt het alleen eind-tot-eind versleuteld verzonden of opgeslagen (FIPS 140-2 of even goed), en krijgt niemand die een toestemming nodig heeft de middelen om te ontcijferen (§ 734.18(a)(5))?',
  ),
);

export const trainingOperations = numberFact(
  'item.trainingOperations',
  'operations',
  t('operations used in training', 'rekenstappen bij de training'),
  t('With how many operations was the model trained?', 'Met hoeveel rekenstappen is het model getraind?'),
);

export const madeInUs = truthFact(
  'item.madeInUs',
  t('made in the United States', 'gemaakt in de Verenigde Staten'),
  t('Was the item made in the United States?', 'Is het goed in de Verenigde Staten gemaakt?'),
);

/** Absent: presumed true for anything in the 3A090/4A090/.z families (§ 734.9(h)), for nothing else. */
export const foreignDirectProduct = truthFact(
  'item.foreignDirectProduct',
  t(
    'a foreign direct product of US technology, software or plant',
    'een buitenlands direct product van Amerikaanse technologie, software of fabriek',
  ),
  t(
    'Is the item the direct product of US technology or software, or of a plant that is?',
    'Is het goed het directe product van Amerikaanse technologie of software, of van een fabriek die dat is?',
  ),
);

export const usContentPercent = numberFact(
  'item.usContentPercent',
  '%',
  t('controlled US content by value', 'gecontroleerd Amerikaans aandeel naar waarde'),
  t(
    'What share of the value is US content that would need a licence to the destination?',
    'Welk deel van de waarde is Amerikaanse inhoud die voor de bestemming een vergunning nodig heeft?',
  ),
);

export const appWeightedTeraflops = numberFact(
  'item.appWeightedTeraflops',
  'WT',
  t('adjusted peak performance', 'gecorrigeerde pieksnelheid (APP)'),
  t(
    'What is the adjusted peak performance (weighted teraflops)?',
    'Wat is de gecorrigeerde pieksnelheid (gewogen teraflops)?',
  ),
);

export const commerciallyAvailableInUs = truthFact(
  'item.commerciallyAvailableInUs',
  t('commercially available in the United States', 'in de Verenigde Staten vrij te koop'),
  t(
    'Was the commodity commercially available in the United States on 15 January 2026?',
    'Was het goed op 15 januari 2026 in de Verenigde Staten vrij te koop?',
  ),
);

/**
 * Foundry presumption (Note 1 to 3A090.a binds nobody else): true when a party with role 'foundry' or 'osat' is stated
 * and none with role 'exporter', or when the exporter has the same name; false when no foundry or OSAT is stated, or when
 * exporter and foundry are named and differ; otherwise unknown.
 */
export const fabricatorShips = truthFact(
  'transaction.fabricatorShips',
  t('shipped by the front-end fabricator or an OSAT', 'verzonden door de chipfabrikant of een OSAT'),
  t(
    'Is the exporter the front-end fabricator of the IC, or the OSAT that packages it?',
    'Is de exporteur de fabrikant van de IC, of de OSAT die hem verpakt?',
  ),
);

/** Foundry presumption: an attestation of the count by fabricator or approved OSAT is in hand. */
export const attestedBy = textFact(
  'attestation.by',
  'text',
  t('who attests', 'wie verklaart'),
  t(
    'Who attests the transistor count or the TPP: designer, foundry or OSAT?',
    'Wie verklaart het aantal transistors of de TPP: ontwerper, fabrikant of OSAT?',
  ),
);

export const attestedTransistors = numberFact(
  'attestation.transistorsBillion',
  'billion',
  t('attested transistor count', 'verklaard aantal transistors'),
  t('Which transistor count (billions) is attested?', 'Welk aantal transistors (miljarden) is verklaard?'),
);

export const attestedTpp = numberFact(
  'attestation.tpp',
  'TPP',
  t('attested TPP', 'verklaarde TPP'),
  t('Which TPP does the designer attest?', 'Welke TPP verklaart de ontwerper?'),
);

/** 'foundry' | 'approved-osat' | 'other' */
export const packagedBy = textFact(
  'attestation.packagedBy',
  'text',
  t('who packages the IC', 'wie de IC verpakt'),
  t(
    'Who packages the IC: the fabricator, an approved OSAT, another?',
    'Wie verpakt de IC: de fabrikant, een erkende OSAT, een ander?',
  ),
);

export const packagedIn = textFact(
  'attestation.packagedIn',
  'text',
  t('where the IC is packaged', 'waar de IC wordt verpakt'),
  t('In which country is the IC packaged?', 'In welk land wordt de IC verpakt?'),
);
