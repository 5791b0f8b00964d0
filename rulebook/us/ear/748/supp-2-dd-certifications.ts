import {
  allOf,
  type Condition,
  certLabIndependent,
  certNoFoundryDiversion,
  certRecipientKyc,
  certRemoteUsersListed,
  certSupplyInUs,
  certThirdPartyTest,
  clause,
  volumeShareOfUsPercent,
} from '@tolhuis/core/law';

/** ¶ (dd)(1) of Supplement No. 2 to part 748, as far as the question states it: every certification, and the cap of 50 %. */
export const certified2026: Condition = allOf(
  clause(
    'dd-supply',
    'sufficient supply in the United States',
    'voldoende aanbod in de Verenigde Staten',
    certSupplyInUs,
  ),
  clause(
    'dd-foundry',
    'no foundry capacity taken from US end users',
    'geen fabriekscapaciteit onttrokken aan Amerikaanse gebruikers',
    certNoFoundryDiversion,
  ),
  clause(
    'dd-volume',
    'aggregate TPP to China and Macau at most 50 % of that shipped for US use',
    'totale TPP naar China en Macau ten hoogste 50 % van die voor Amerikaans gebruik',
    volumeShareOfUsPercent.atMost(50),
  ),
  clause(
    'dd-kyc',
    "the consignee's know-your-customer procedures",
    'het klantonderzoek van de ontvanger',
    certRecipientKyc,
  ),
  clause(
    'dd-remote',
    'remote users from the named countries listed',
    'externe gebruikers uit de genoemde landen opgegeven',
    certRemoteUsersListed,
  ),
  clause(
    'dd-test',
    'every shipment tested by a third party in the United States',
    'elke zending door een derde in de Verenigde Staten getest',
    certThirdPartyTest,
  ),
  clause('dd-lab', 'the laboratory is independent', 'het laboratorium is onafhankelijk', certLabIndependent),
);

/** All of them held, for worked cases. */
export const everyCertification = {
  supplyInUs: true,
  noFoundryDiversion: true,
  recipientKyc: true,
  remoteUsersListed: true,
  thirdPartyTestInUs: true,
  labIndependent: true,
  volumeShareOfUsPercent: 20,
} as const;
