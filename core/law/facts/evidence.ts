import { t } from '../text.ts';
import { numberFact, truthFact } from '../words.ts';

// Facts of what the exporter holds: notices, certifications, statements.

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

/** `evidence.encryptionB1`: self-classified in § 740.17(b)(1), or by BIS (CCATS): the item is described in neither (b)(2) nor (b)(3). */
export const encryptionB1 = truthFact(
  'evidence.encryptionB1',
  t('classified under § 740.17(b)(1)', 'ingedeeld onder § 740.17(b)(1)'),
  t(
    'Is the item classified under § 740.17(b)(1) of License Exception ENC, by its maker or by BIS, so in neither (b)(2) nor (b)(3)?',
    'Is het goed door de maker of door BIS ingedeeld onder § 740.17(b)(1) van License Exception ENC, dus niet in (b)(2) of (b)(3)?',
  ),
);

/**
 * `evidence.encryptionB3`: the item is in § 740.17(b)(3) and not in (b)(2), a classification request was registered in SNAP-R 30
 * calendar days ago or more (holds without action not counted), and BIS has not said that ENC is not available; or BIS has classified it so.
 */
export const encryptionB3 = truthFact(
  'evidence.encryptionB3',
  t(
    'classification request under § 740.17(b)(3), 30 days ago',
    'indelingsverzoek onder § 740.17(b)(3), 30 dagen geleden',
  ),
  t(
    'Is the item in § 740.17(b)(3) and not in (b)(2), and was its classification request registered 30 days ago or more without a refusal by BIS (§ 740.17(d)(2))?',
    'Valt het goed onder § 740.17(b)(3) en niet onder (b)(2), en is het indelingsverzoek ten minste 30 dagen geleden geregistreerd zonder weigering van BIS (§ 740.17(d)(2))?',
  ),
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

/** `evidence.installedBaseTpp` is given. Never unknown: what is not given is not counted against the allocation. */
export const installedBaseStated = truthFact(
  'question.installedBaseStated',
  t('the installed base of the country is stated', 'de opgestelde basis van het land is opgegeven'),
  t(
    'What is the cumulative installed base (TPP) that counts against the country allocation?',
    'Wat is de totale opgestelde basis (TPP) voor de landentoewijzing?',
  ),
);
