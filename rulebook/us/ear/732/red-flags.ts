import { type Text, t } from '@tolhuis/core/law';

/** A red flag that a question can state by its id in `redFlags`; whoever states it holds the order until it is resolved. */
export type RedFlag = { readonly id: string; readonly text: Text; readonly cite: string };

const SUPP_3 = '15 CFR Part 732, Supplement No. 3';
const GUIDANCE = 'BIS guidance of 13 May 2025 on diversion of advanced computing circuits';
const TYPOLOGY = 'diversion pattern from enforcement cases, 2022–2026 (a proposal of this rulebook, not law)';
const flag = (id: string, cite: string, en: string, nl: string): RedFlag => ({ id, cite, text: t(en, nl) });

/** Supplement No. 3 to part 732, as far as it speaks of AI chips. */
const SUPPLEMENT: readonly RedFlag[] = [
  flag(
    'advanced-node-end-use-unclear',
    `${SUPP_3} ¶¶ 15–18`,
    'the end use at an advanced fab or a supercomputer is not clear',
    'het eindgebruik bij een geavanceerde fabriek of supercomputer is niet duidelijk',
  ),
  flag('location-changed', `${SUPP_3} ¶¶ 15–18`, 'the place of use was changed', 'de plaats van gebruik is veranderd'),
  flag(
    'higher-performance-requested',
    `${SUPP_3} ¶¶ 15–18`,
    'more performance is asked for than the stated use needs',
    'er is meer prestatie gevraagd dan het opgegeven gebruik vraagt',
  ),
  flag(
    'large-circuit-with-hbm-d5-designer',
    `${SUPP_3} ¶ 19`,
    'a circuit of more than 50 billion transistors with HBM, for a designer headquartered in Macau or D:5: treat as 3A090',
    'een schakeling van meer dan 50 miljard transistors met HBM, voor een ontwerper met hoofdkantoor in Macau of D:5: behandelen als 3A090',
  ),
  flag(
    'fab-tool-or-part-number-sign',
    `${SUPP_3} ¶¶ 20–27`,
    'a sign from toolmaking, fabs, HBM or part numbers',
    'een signaal uit machinebouw, fabrieken, HBM of onderdeelnummers',
  ),
  flag(
    'iaas-training-at-4e091-scale',
    `${SUPP_3} ¶ 28`,
    'a cloud provider is asked to train a model of 4E091 scale for a customer headquartered outside the favoured countries',
    'een cloudaanbieder moet een model op 4E091-schaal trainen voor een klant met hoofdkantoor buiten de bevoorrechte landen',
  ),
  flag(
    'listed-owner-share-unknown',
    `${SUPP_3} ¶ 29`,
    'a listed owner is known, its share is not',
    'een eigenaar op een lijst is bekend, zijn deel niet',
  ),
  flag(
    'cards-stripped-for-servers',
    `${SUPP_3} (know your customer)`,
    'consumer cards are bought to be stripped and rebuilt for servers',
    'consumentenkaarten worden gekocht om ze te strippen en voor servers om te bouwen',
  ),
];

/** Signs in the guidance of May 2025, as summaries of it report them; the wording is ours. */
const CUSTOMER: readonly RedFlag[] = [
  flag(
    'first-order-after-october-2022',
    GUIDANCE,
    'the customer ordered such goods for the first time after October 2022',
    'de klant bestelde zulke goederen pas na oktober 2022 voor het eerst',
  ),
  flag('large-first-order', GUIDANCE, 'a large first order', 'een grote eerste bestelling'),
  flag(
    'no-business-reason',
    GUIDANCE,
    'no clear business reason for the goods',
    'geen duidelijke zakelijke reden voor de goederen',
  ),
  flag(
    'residential-or-vague-address',
    GUIDANCE,
    'the address is residential or vague',
    'het adres is een woonadres of vaag',
  ),
  flag(
    'little-web-presence',
    GUIDANCE,
    'the customer is hardly to be found on the web',
    'de klant is nauwelijks op het web te vinden',
  ),
  flag(
    'site-cannot-confirm-capacity',
    GUIDANCE,
    'the data centre cannot confirm power, cooling or space for the order',
    'het datacenter kan stroom, koeling of ruimte voor de order niet bevestigen',
  ),
  flag(
    'installation-site-unknown',
    GUIDANCE,
    'nobody can say where the goods will be installed',
    'niemand kan zeggen waar de goederen komen te staan',
  ),
  flag(
    'cluster-above-10-mw',
    GUIDANCE,
    'a cluster of more than 10 MW (the number is from memory)',
    'een cluster van meer dan 10 MW (het getal is uit het geheugen)',
  ),
  flag(
    'unusual-forwarder',
    GUIDANCE,
    'a forwarder or reseller that is unusual for the goods',
    'een expediteur of doorverkoper die ongewoon is voor de goederen',
  ),
  flag(
    'address-unlike-business',
    GUIDANCE,
    'the place of delivery does not fit the business of the customer',
    'de plaats van levering past niet bij het bedrijf van de klant',
  ),
  flag(
    'ships-beside-final-site',
    GUIDANCE,
    'goods go to another place than the site of use',
    'goederen gaan naar een andere plaats dan die van gebruik',
  ),
  flag(
    'similar-to-listed-party',
    GUIDANCE,
    'a party resembles a listed one',
    'een partij lijkt op een partij op een lijst',
  ),
  flag(
    'headquarters-not-disclosed',
    GUIDANCE,
    'a headquarters or parent in Macau or D:5 was not disclosed',
    'een hoofdkantoor of moeder in Macau of D:5 is niet opgegeven',
  ),
  flag(
    'iaas-users-in-d5',
    GUIDANCE,
    'cloud users are in or from D:5, or their addresses are',
    'cloudgebruikers zitten in of komen uit D:5, of hun adressen',
  ),
  flag(
    'end-use-masked',
    GUIDANCE,
    'the end use of rented compute is hidden',
    'het eindgebruik van gehuurde rekenkracht is verborgen',
  ),
];

/** Patterns T1 to T15 of the enforcement cases; those that a question can answer are provisions in us/typologies. */
const PATTERNS: readonly RedFlag[] = [
  flag(
    'front-buyer',
    `${TYPOLOGY}, T1`,
    'a firm in another line of business, or founded within 180 days after a control date, orders AI servers',
    'een bedrijf uit een andere branche, of opgericht binnen 180 dagen na een controledatum, bestelt AI-servers',
  ),
  flag(
    'payer-is-not-buyer',
    `${TYPOLOGY}, T2`,
    'the money comes from another country than buyer, consignee and parent',
    'het geld komt uit een ander land dan koper, ontvanger en moeder',
  ),
  flag(
    'transit-hub',
    `${TYPOLOGY}, T3`,
    'a forwarder is the consignee, or an onward leg is booked within 30 days',
    'een expediteur is de ontvanger, of een volgende etappe is binnen 30 dagen geboekt',
  ),
  flag(
    'misdeclared',
    `${TYPOLOGY}, T4`,
    'generic description, foreign brand, or a value or weight that does not fit the goods',
    'algemene omschrijving, vreemd merk, of een waarde of gewicht dat niet bij de goederen past',
  ),
  flag(
    'inventory-short',
    `${TYPOLOGY}, T5`,
    'more was shipped than is racked and stored (more than 5 per cent, or for more than 60 days)',
    'er is meer geleverd dan er staat en ligt (meer dan 5 procent, of langer dan 60 dagen)',
  ),
  flag(
    'serials-moved',
    `${TYPOLOGY}, T6`,
    'a serial number twice, moved, without load, or back after it was retired',
    'een serienummer dubbel, verplaatst, zonder belasting, of terug na afvoer',
  ),
  flag(
    'impossible-site',
    `${TYPOLOGY}, T7`,
    'the power contracted cannot run the order',
    'het gecontracteerde vermogen kan de order niet voeden',
  ),
  flag(
    'hidden-parent',
    `${TYPOLOGY}, T8`,
    'a local shell hides a parent in Macau or D:5, or a listed owner',
    'een lokale schil verbergt een moeder in Macau of D:5, of een eigenaar op een lijst',
  ),
  flag(
    'alias-of-listed-party',
    `${TYPOLOGY}, T9`,
    'another name, campus or office of a listed party',
    'een andere naam, campus of kantoor van een partij op een lijst',
  ),
  flag(
    'prohibited-cloud-tenant',
    `${TYPOLOGY}, T10`,
    'lawful hardware, and a tenant that could not buy it',
    'rechtmatige apparatuur, en een huurder die haar niet kon kopen',
  ),
  flag(
    'surge-before-deadline',
    `${TYPOLOGY}, T11`,
    'orders jump in the 42 days before a compliance date',
    'orders springen omhoog in de 42 dagen voor een nalevingsdatum',
  ),
  flag(
    'beyond-financial-means',
    `${TYPOLOGY}, T12`,
    'the order is more than twenty times the cash of the buyer',
    'de order is meer dan twintig keer het geld van de koper',
  ),
  flag(
    'pressure-on-compliance',
    `${TYPOLOGY}, T13`,
    'sales overrode compliance, or papers were made after the fact',
    'verkoop ging voor naleving, of papieren zijn achteraf gemaakt',
  ),
  flag(
    'grey-market-price',
    `${TYPOLOGY}, T14`,
    'the local price is one and a half times the list price or more',
    'de lokale prijs is anderhalf keer de lijstprijs of meer',
  ),
  flag(
    'foundry-front',
    `${TYPOLOGY}, T15`,
    'a design house without products orders large dies',
    'een ontwerphuis zonder producten bestelt grote dies',
  ),
];

/** Every red flag that this rulebook knows by id. Free words stay possible: they hold the order just the same. */
export const RED_FLAGS: readonly RedFlag[] = [...SUPPLEMENT, ...CUSTOMER, ...PATTERNS];

const BY_ID: ReadonlyMap<string, RedFlag> = new Map(RED_FLAGS.map((f) => [f.id, f]));
/** The flag of that id; undefined for free words. */
export const redFlagById = (id: string): RedFlag | undefined => BY_ID.get(id);
