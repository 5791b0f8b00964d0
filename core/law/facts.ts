import { t } from './text.ts';
import { type Fact, numberFact, textFact, truthFact } from './words.ts';

// The vocabulary: everything that a rule can ask about. A rule that needs a new fact adds it here, once, with its
// question in both languages; core/decide/facts/ says how the question answers it. Facts with a scope are asked of
// the members of that list (`some('party', …)`); `ic` facts outside a quantifier mean the item itself.

// ── the integrated circuit (ic) ──────────────────────────────────────────────────────────────────────────────────
/** Technical notes to 3A090: 2 × MacTOPS × bit length, the largest over all bit lengths, dense, all dies. */
export const tpp = numberFact(
  'ic.tpp',
  'TPP',
  t('total processing performance', 'totale rekenprestatie (TPP)'),
  t(
    'What is the total processing performance (TPP), or the dense peak rate at each bit length?',
    'Wat is de totale rekenprestatie (TPP), of de dichte pieksnelheid per bitlengte?',
  ),
  'ic',
);
/** 2022 measure: bit length × TOPS, aggregated over the IC; the same number as TPP. */
export const legacyPerformance = numberFact(
  'ic.legacyPerformance',
  'bit × TOPS',
  t('processing performance times bit length', 'rekenprestatie maal bitlengte'),
  t(
    'What is the processing performance times the bit length (2022 measure)?',
    'Wat is de rekenprestatie maal de bitlengte (maat van 2022)?',
  ),
  'ic',
);
/** TPP divided by applicable die area: all dies with logic on a non-planar process, memory dies not. */
export const density = numberFact(
  'ic.performanceDensity',
  'TPP/mm²',
  t('performance density', 'prestatiedichtheid'),
  t(
    'What is the applicable die area in mm² (all logic dies on a non-planar process)?',
    'Wat is het relevante chipoppervlak in mm² (alle logische dies op een niet-planair proces)?',
  ),
  'ic',
);
export const tops = numberFact(
  'ic.tops',
  'TOPS',
  t('processing performance', 'rekensnelheid'),
  t('What is the peak processing performance in TOPS?', 'Wat is de pieksnelheid in TOPS?'),
  'ic',
);
export const ioBandwidth = numberFact(
  'ic.ioBandwidth',
  'GB/s',
  t(
    'aggregate bidirectional transfer rate other than volatile memory',
    'totale tweerichtingsoverdracht buiten vluchtig geheugen',
  ),
  t(
    'What is the aggregate bidirectional I/O transfer rate in GB/s, memory left out?',
    'Wat is de totale tweerichtings-I/O-snelheid in GB/s, zonder geheugen?',
  ),
  'ic',
);
export const dramBandwidth = numberFact(
  'ic.dramBandwidth',
  'GB/s',
  t('total DRAM bandwidth', 'totale DRAM-bandbreedte'),
  t(
    'What is the total DRAM bandwidth in GB/s (HBM, GDDR and other DRAM together)?',
    'Wat is de totale DRAM-bandbreedte in GB/s (HBM, GDDR en ander DRAM samen)?',
  ),
  'ic',
);
export const dramPlusIoBandwidth = numberFact(
  'ic.dramPlusIoBandwidth',
  'GB/s',
  t('DRAM and I/O bandwidth together', 'DRAM- en I/O-bandbreedte samen'),
  t(
    'What are the DRAM bandwidth and the I/O bandwidth in GB/s?',
    'Wat zijn de DRAM-bandbreedte en de I/O-bandbreedte in GB/s?',
  ),
  'ic',
);
export const memoryBandwidthDensity = numberFact(
  'ic.memoryBandwidthDensity',
  'GB/s per mm²',
  t('memory bandwidth density', 'geheugenbandbreedtedichtheid'),
  t(
    'What is the memory bandwidth per mm² of the stack or package?',
    'Wat is de geheugenbandbreedte per mm² van de stapel of behuizing?',
  ),
  'ic',
);
export const forDatacenters = truthFact(
  'ic.forDatacenters',
  t('designed or marketed for data centres', 'ontworpen of aangeboden voor datacentra'),
  t(
    'Is it designed or marketed for data centres? One piece of data-centre marketing is enough for yes.',
    'Is het ontworpen of wordt het aangeboden voor datacentra? Eén uiting voor datacentra is genoeg voor ja.',
  ),
  'ic',
);
export const nonPlanarDie = truthFact(
  'ic.nonPlanarDie',
  t('has a logic die on a non-planar process', 'heeft een logische die op een niet-planair proces'),
  t(
    'Is any logic die made on a non-planar (FinFET or GAA) process?',
    'Is een logische die gemaakt op een niet-planair proces (FinFET of GAA)?',
  ),
  'ic',
);
export const advancedNode = truthFact(
  'ic.advancedNode',
  t('logic made at the 16/14 nm node or below, or non-planar', 'logica op 16/14 nm of kleiner, of niet-planair'),
  t(
    'At which process node is the logic made, and is it non-planar?',
    'Op welk procesknooppunt is de logica gemaakt, en is die niet-planair?',
  ),
  'ic',
);
export const transistorsBillion = numberFact(
  'ic.transistorsBillion',
  'billion',
  t('aggregated approximated transistor count', 'benaderd totaal aantal transistors'),
  t(
    'How many transistors (billions) does the packaged IC have, as attested by the fabricator or approved OSAT?',
    'Hoeveel transistors (miljarden) heeft de verpakte IC, volgens de verklaring van de fabrikant of erkende OSAT?',
  ),
  'ic',
);
export const containsHbm = truthFact(
  'ic.containsHbm',
  t('contains high-bandwidth memory', 'bevat HBM'),
  t('Does the packaged IC contain high-bandwidth memory?', 'Bevat de verpakte IC HBM?'),
  'ic',
);
/** A computing IC at all: has processing units. False for HBM stacks. */
export const icIsLogic = truthFact(
  'ic.isLogic',
  t('contains digital processing units', 'bevat digitale rekeneenheden'),
  t('Does the IC contain digital processing units?', 'Bevat de IC digitale rekeneenheden?'),
  'ic',
);
export const icIsHbm = truthFact(
  'ic.isHbm',
  t('is a memory stack', 'is een geheugenstapel'),
  t('Is the item a memory IC or stack?', 'Is het een geheugen-IC of -stapel?'),
  'ic',
);
/** Catalogue: maker headquartered in Macau or D:5 (for GP10 and red flag 19); or a designer party that is. */
export const designedInD5 = truthFact(
  'ic.designedInD5',
  t(
    'designed by a company headquartered in Macau or D:5',
    'ontworpen door een bedrijf met hoofdkantoor in Macau of D:5',
  ),
  t('Where is the designer of the IC headquartered?', 'Waar heeft de ontwerper van de IC zijn hoofdkantoor?'),
  'ic',
);
export const chipId = textFact(
  'ic.chip',
  'text',
  t('chip', 'chip'),
  t('Which chip is it?', 'Welke chip is het?'),
  'ic',
);

// ── the item ─────────────────────────────────────────────────────────────────────────────────────────────────────
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

// ── the transaction ──────────────────────────────────────────────────────────────────────────────────────────────
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

// ── evidence that the exporter holds ─────────────────────────────────────────────────────────────────────────────
export const daysSinceNacNotice = numberFact(
  'evidence.daysSinceNacNotice',
  'calendar days',
  t('calendar days since the NAC notification', 'kalenderdagen sinds de NAC-melding'),
  t('On which day was the NAC notification filed in SNAP-R?', 'Op welke dag is de NAC-melding in SNAP-R ingediend?'),
);
export const nacObjection = truthFact(
  'evidence.nacObjection',
  t('BIS answered the NAC notification with an objection', 'BIS maakte bezwaar op de NAC-melding'),
  t(
    'Has BIS replied to the NAC notification with "do not ship" or "apply for a licence"?',
    'Heeft BIS op de NAC-melding geantwoord met "niet verzenden" of "vergunning aanvragen"?',
  ),
);
export const purchaseOrder = truthFact(
  'evidence.purchaseOrder',
  t('written purchase order on file', 'schriftelijke bestelling in het dossier'),
  t('Is a written purchase order on file?', 'Is er een schriftelijke bestelling in het dossier?'),
);
export const certSupplyInUs = truthFact(
  'evidence.supplyInUs',
  t('certified: sufficient supply in the United States', 'verklaard: voldoende aanbod in de Verenigde Staten'),
  t(
    'Can you certify sufficient US supply (¶ (dd)(1)(ii))?',
    'Kunt u voldoende Amerikaans aanbod verklaren (¶ (dd)(1)(ii))?',
  ),
);
export const certNoFoundryDiversion = truthFact(
  'evidence.noFoundryDiversion',
  t('certified: no foundry capacity diverted', 'verklaard: geen fabriekscapaciteit onttrokken'),
  t(
    'Can you certify that no foundry capacity is diverted from US end users (¶ (dd)(1)(ii))?',
    'Kunt u verklaren dat geen fabriekscapaciteit aan Amerikaanse gebruikers wordt onttrokken (¶ (dd)(1)(ii))?',
  ),
);
export const certRecipientKyc = truthFact(
  'evidence.recipientKyc',
  t("certified: the consignee's know-your-customer procedures", 'verklaard: klantonderzoek van de ontvanger'),
  t(
    'Has the ultimate consignee described its KYC procedures against unauthorised remote access (¶ (dd)(1)(v))?',
    'Heeft de ontvanger zijn klantonderzoek tegen ongeoorloofde toegang op afstand beschreven (¶ (dd)(1)(v))?',
  ),
);
export const certRemoteUsersListed = truthFact(
  'evidence.remoteUsersListed',
  t('listed: remote users from the countries named', 'opgegeven: externe gebruikers uit de genoemde landen'),
  t(
    'Is the list of remote IaaS users from the named countries attached (¶ (dd)(1)(vi))?',
    'Is de lijst van externe IaaS-gebruikers uit de genoemde landen bijgevoegd (¶ (dd)(1)(vi))?',
  ),
);
export const certThirdPartyTest = truthFact(
  'evidence.thirdPartyTestInUs',
  t('tested by a third party in the United States', 'getest door een derde in de Verenigde Staten'),
  t(
    'Is every shipment tested by a qualified third-party laboratory in the United States (¶ (dd)(1)(ix))?',
    'Wordt elke zending door een erkend laboratorium in de Verenigde Staten getest (¶ (dd)(1)(ix))?',
  ),
);
export const certLabIndependent = truthFact(
  'evidence.labIndependent',
  t('the laboratory is independent', 'het laboratorium is onafhankelijk'),
  t(
    'Is the laboratory headquartered in the US, free of D:5/Macau ownership and of a stake in the parties?',
    'Heeft het laboratorium zijn hoofdkantoor in de VS, zonder D:5/Macau-eigendom en zonder belang in de partijen?',
  ),
);
export const volumeShareOfUsPercent = numberFact(
  'evidence.volumeShareOfUsPercent',
  '%',
  t(
    'aggregate TPP to China and Macau as a share of US shipments',
    'totale TPP naar China en Macau als deel van de Amerikaanse leveringen',
  ),
  t(
    'What is the aggregate TPP to China and Macau as a percentage of the TPP shipped for US use (¶ (dd)(1)(iii))?',
    'Hoeveel procent is de totale TPP naar China en Macau van de TPP voor Amerikaans gebruik (¶ (dd)(1)(iii))?',
  ),
);
export const hbmCommitments = truthFact(
  'evidence.hbmCommitments',
  t('commitments of § 740.25 in hand', 'toezeggingen van § 740.25 in huis'),
  t(
    'Are the commitments of § 740.25 (direct shipment to the packaging site, confirmation or return with matching counts, finished IC below 3A090) in hand?',
    'Zijn de toezeggingen van § 740.25 (rechtstreekse levering aan de verpakker, bevestiging of retour met kloppende tellingen, eindproduct onder 3A090) in huis?',
  ),
);
export const uvlStatement = truthFact(
  'evidence.uvlStatement',
  t('UVL statement in hand', 'UVL-verklaring in huis'),
  t('Is the UVL statement of § 744.15(b) in hand?', 'Is de UVL-verklaring van § 744.15(b) in huis?'),
);
export const licenceHeld = truthFact(
  'evidence.licence',
  t('a licence is held', 'er is een vergunning'),
  t('Do you hold a BIS licence for this transaction?', 'Hebt u een BIS-vergunning voor deze transactie?'),
);
/** `evidence.lppCumulativeTpp`; where that is stated, never less than the TPP of this order, which it counts too. */
export const lppCumulativeTpp = numberFact(
  'evidence.lppCumulativeTpp',
  'TPP',
  t(
    'TPP to this consignee this calendar year, this order included',
    'TPP aan deze ontvanger dit kalenderjaar, deze order inbegrepen',
  ),
  t(
    'What is the cumulative TPP sent to this ultimate consignee under LPP this calendar year, this order included?',
    'Wat is de totale TPP aan deze eindontvanger onder LPP dit kalenderjaar, deze order inbegrepen?',
  ),
);
/** `evidence.installedBaseTpp`; where that is stated, never less than the TPP of this order, which it counts too. */
export const installedBaseTpp = numberFact(
  'evidence.installedBaseTpp',
  'TPP',
  t('installed base in the country', 'opgestelde basis in het land'),
  t(
    'What is the cumulative installed base (TPP) that counts against the country allocation?',
    'Wat is de totale opgestelde basis (TPP) voor de landentoewijzing?',
  ),
);

// ── the parties (party) ──────────────────────────────────────────────────────────────────────────────────────────
export const role = textFact(
  'party.role',
  'text',
  t('role', 'rol'),
  t('Which role does the party have?', 'Welke rol heeft de partij?'),
  'party',
);
/** The name, compared without case, punctuation and legal form. */
export const partyName = textFact(
  'party.name',
  'text',
  t('name', 'naam'),
  t('What is the name of the party?', 'Hoe heet de partij?'),
  'party',
);
export const partyCountry = textFact(
  'party.country',
  'text',
  t('country where the party is', 'land waar de partij is'),
  t('In which country is the party?', 'In welk land is de partij?'),
  'party',
);
export const headquarters = textFact(
  'party.headquarters',
  'text',
  t('headquarters', 'hoofdkantoor'),
  t('Where is the party headquartered?', 'Waar heeft de partij haar hoofdkantoor?'),
  'party',
);
export const ultimateParent = textFact(
  'party.ultimateParentHeadquarters',
  'text',
  t('headquarters of the ultimate parent', 'hoofdkantoor van de uiteindelijke moeder'),
  t('Where is the ultimate parent headquartered?', 'Waar heeft de uiteindelijke moeder haar hoofdkantoor?'),
  'party',
);
export const citizenship = textFact(
  'party.citizenship',
  'text',
  t('most recent citizenship or permanent residency', 'laatste nationaliteit of vaste verblijfplaats'),
  t(
    "What is the person's most recent citizenship or permanent residency?",
    'Wat is de laatste nationaliteit of vaste verblijfplaats van de persoon?',
  ),
  'party',
);
/** 'military-end-user' | 'military-intelligence-end-user' | 'government' | 'state-owned' | 'civil' | 'datacenter-operator' | 'iaas-provider' | 'university' | 'approved-designer' | 'authorized-designer' | 'approved-osat' | 'is-informed' */
export const partyKind = textFact(
  'party.kinds',
  'set',
  t('kind of party', 'soort partij'),
  t(
    'What kind of party is it: civil, government, military, military intelligence?',
    'Wat voor partij is het: civiel, overheid, militair, militaire inlichtingendienst?',
  ),
  'party',
);
/** e.g. 'uae-supplement-8', 'general-veu', 'uveu', 'nveu' */
export const authorisation = textFact(
  'party.authorisations',
  'set',
  t('authorisation held', 'toelating'),
  t(
    'Which authorisation does the party hold (for example Supplement No. 8 for the UAE)?',
    'Welke toelating heeft de partij (bijvoorbeeld Supplement No. 8 voor de VAE)?',
  ),
  'party',
);
/** ≥ 50 % owned, directly or indirectly, alone or together, by parties on the Entity List, the MEU List or SDNs of § 744.8. */
export const affiliateOfListed = truthFact(
  'party.affiliateOfListed',
  t('owned 50 % or more by listed parties', 'voor 50 % of meer in handen van partijen op een lijst'),
  t(
    'Who owns the party, and what share does each listed owner hold, directly and indirectly?',
    'Wie zijn de eigenaren, en welk deel heeft elke eigenaar op een lijst, rechtstreeks en indirect?',
  ),
  'party',
);
/** Some owner at any level is listed, whatever the share. */
export const hasListedOwner = truthFact(
  'party.hasListedOwner',
  t('has an owner on a list', 'heeft een eigenaar op een lijst'),
  t('Is any owner of the party on a restricted-party list?', 'Staat een eigenaar van de partij op een lijst?'),
  'party',
);
/** Some owner's share or identity is stated to be unknown. */
export const opaqueOwnership = truthFact(
  'party.opaqueOwnership',
  t('ownership is opaque', 'eigendom is ondoorzichtig'),
  t('Who owns the party?', 'Wie zijn de eigenaren van de partij?'),
  'party',
);

// ── the listings of a party (listing) ────────────────────────────────────────────────────────────────────────────
/** 'EL' | 'DPL' | 'UVL' | 'MEU' | 'SDN' | 'ISN' | 'CMIC' | … A listing added after the day does not count; inside `some('listing', …, viaOwners)` see listingVia. */
export const list = textFact(
  'listing.list',
  'text',
  t('list', 'lijst'),
  t('On which lists is the party?', 'Op welke lijsten staat de partij?'),
  'listing',
);
export const footnote = textFact(
  'listing.footnotes',
  'set',
  t('footnote of the Entity List', 'voetnoot van de Entity List'),
  t('Which footnote does the Entity List entry carry?', 'Welke voetnoot heeft de vermelding op de Entity List?'),
  'listing',
);
export const program = textFact(
  'listing.programs',
  'set',
  t('sanctions programme', 'sanctieprogramma'),
  t('Under which sanctions programme is the party listed?', 'Onder welk sanctieprogramma staat de partij?'),
  'listing',
);
/** 'all-items' or the entry's own words. */
export const listingRequirement = textFact(
  'listing.licenceRequirement',
  'text',
  t('licence requirement of the entry', 'vergunningplicht van de vermelding'),
  t(
    'What does the licence-requirement column of the entry say?',
    'Wat zegt de kolom vergunningplicht van de vermelding?',
  ),
  'listing',
);
export const listingPolicy = textFact(
  'listing.reviewPolicy',
  'text',
  t('licence review policy of the entry', 'beoordelingsbeleid van de vermelding'),
  t('What does the review-policy column of the entry say?', 'Wat zegt de kolom beoordelingsbeleid van de vermelding?'),
  'listing',
);
/** 'direct': the party itself is listed; 'owner': one of its owners (any level) is. */
export const listingVia = textFact(
  'listing.via',
  'text',
  t('listed itself or through an owner', 'zelf op de lijst of via een eigenaar'),
  t('Is the party itself listed, or an owner?', 'Staat de partij zelf op de lijst, of een eigenaar?'),
  'listing',
);

// ── facts about what a question states at all, for rules that must tell "not stated" from "not so" ─────────────────
/** The question states at least one red flag (`redFlags` has an entry). Absent or []: no. Never unknown. */
export const openRedFlag = truthFact(
  'question.openRedFlag',
  t('a red flag is open', 'er staat een signaal open'),
  t('Has every red flag been cleared, and by whom?', 'Is elk signaal opgehelderd, en door wie?'),
);
/** `evidence.installedBaseTpp` is given. Never unknown: what is not given is not counted against the allocation. */
export const installedBaseStated = truthFact(
  'question.installedBaseStated',
  t('the installed base of the country is stated', 'de opgestelde basis van het land is opgegeven'),
  t(
    'What is the cumulative installed base (TPP) that counts against the country allocation?',
    'Wat is de totale opgestelde basis (TPP) voor de landentoewijzing?',
  ),
);
/** The party's name is given (`name` is a non-empty string). Never unknown. */
export const partyNamed = truthFact(
  'party.named',
  t('the party is named', 'de partij is met naam genoemd'),
  t('What is the name of the party?', 'Hoe heet de partij?'),
  'party',
);
/** `headquarters` or `ultimateParentHeadquarters` is null: stated to be unknown. Absent is not opaque: it can be asked. Never unknown. */
export const opaqueHeadquarters = truthFact(
  'party.opaqueHeadquarters',
  t(
    'headquarters or ultimate parent cannot be found out',
    'hoofdkantoor of uiteindelijke moeder is niet te achterhalen',
  ),
  t(
    'Where are the party and its ultimate parent headquartered?',
    'Waar hebben de partij en haar uiteindelijke moeder hun hoofdkantoor?',
  ),
  'party',
);
/**
 * The address of the party names a region of Ukraine under § 746.6: Crimea, or the so-called Donetsk and Luhansk People's
 * Republics, or one of their cities (Latin or Cyrillic). No where no address is stated: the answer warns of that.
 */
export const occupiedUkraine = truthFact(
  'party.occupiedUkraine',
  t('in an occupied region of Ukraine, by its address', 'volgens het adres in een bezet gebied van Oekraïne'),
  t('What is the full address of the party?', 'Wat is het volledige adres van de partij?'),
  'party',
);
/**
 * The party is in another country than the transaction says. Computed from `party.country`: for goods and technology that
 * move, compared with the destination; for a deemed export with the United States, for a deemed reexport with `from`,
 * where the release takes place. Hong Kong counts as China. Unknown where either is not stated; no for what moves nothing.
 */
export const partyElsewhere = truthFact(
  'party.elsewhere',
  t('in another country than the transaction says', 'in een ander land dan de transactie zegt'),
  t(
    'In which country is the party, and is that where the item stays or is released?',
    'In welk land is de partij, en blijft het goed daar of wordt het daar vrijgegeven?',
  ),
  'party',
);
/**
 * The entry has a licence requirement of its own, narrower than all items: `licenceRequirement` is given, is not
 * 'all-items', and is not text that begins with "(For) all items subject to the EAR" without except/other than/excluding.
 * Absent: no, so the entry is read as covering all items. Never unknown.
 */
export const listingOwnRequirement = truthFact(
  'listing.ownRequirement',
  t('the entry covers less than all items', 'de vermelding omvat minder dan alle goederen'),
  t(
    'What does the licence-requirement column of the entry say?',
    'Wat zegt de kolom vergunningplicht van de vermelding?',
  ),
  'listing',
);

/** Every fact by its id. */
export const VOCABULARY: ReadonlyMap<string, Fact> = new Map(
  (
    [
      tpp,
      legacyPerformance,
      density,
      tops,
      ioBandwidth,
      dramBandwidth,
      dramPlusIoBandwidth,
      memoryBandwidthDensity,
      forDatacenters,
      nonPlanarDie,
      advancedNode,
      transistorsBillion,
      containsHbm,
      icIsLogic,
      icIsHbm,
      designedInD5,
      chipId,
      kind,
      ownEccn,
      hostEccn,
      technologyFor,
      eccn,
      family,
      isDotZ,
      datacenterA,
      milderThanCatalogue,
      published,
      endToEndEncrypted,
      trainingOperations,
      madeInUs,
      foreignDirectProduct,
      usContentPercent,
      appWeightedTeraflops,
      commerciallyAvailableInUs,
      fabricatorShips,
      attestedBy,
      attestedTransistors,
      attestedTpp,
      packagedBy,
      packagedIn,
      activity,
      destination,
      origin,
      transit,
      endUse,
      redFlag,
      quantity,
      orderValueUsd,
      orderTpp,
      orderChips,
      purchaserIsDesigner,
      entersUs,
      decided,
      daysSinceNacNotice,
      nacObjection,
      purchaseOrder,
      certSupplyInUs,
      certNoFoundryDiversion,
      certRecipientKyc,
      certRemoteUsersListed,
      certThirdPartyTest,
      certLabIndependent,
      volumeShareOfUsPercent,
      hbmCommitments,
      uvlStatement,
      licenceHeld,
      lppCumulativeTpp,
      installedBaseTpp,
      role,
      partyName,
      partyCountry,
      headquarters,
      ultimateParent,
      citizenship,
      partyKind,
      authorisation,
      affiliateOfListed,
      hasListedOwner,
      opaqueOwnership,
      list,
      footnote,
      program,
      listingRequirement,
      listingPolicy,
      listingVia,
      openRedFlag,
      installedBaseStated,
      partyNamed,
      opaqueHeadquarters,
      occupiedUkraine,
      partyElsewhere,
      listingOwnRequirement,
    ] satisfies Fact[]
  ).map((fact) => [fact.id, fact]),
);
