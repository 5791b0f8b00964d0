import { allOf, anyOf, asked, clause, eccn, isDotZ, not, provision, t } from '@tolhuis/core/law';
import { ENCRYPTION } from '../742/15-encryption.ts';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { moves } from '../definitions.ts';
import { classified } from './17-classified.ts';
import { hongKongPapers, notEmbargoed, noUnverifiedParty, outsideGate } from './bars.ts';
import { endUser, unverified } from './fixtures.ts';

const dgx = {
  kind: 'computer',
  hostEccn: '5A002.a',
  contains: [{ count: 8, tpp: 15832, performanceDensity: 19.45, designedOrMarketedForDatacenters: true }],
} as const;
const plain = { kind: 'computer', eccn: '5A002.a' } as const;
/** To Japan, on the word that it is in one of the two. */
const ofEntry = (eccn: string, evidence: object) => ({
  to: 'JP',
  item: eccn.startsWith('5D') ? { kind: 'software', eccn, technologyFor: '5A002.a' } : { kind: 'computer', eccn },
  parties: endUser('JP'),
  evidence,
});
const b1 = { encryptionB1: true };
const b3 = { encryptionB3: true };

export default provision({
  kind: 'exception',
  id: '740.17-ENC',
  cite: '15 CFR § 740.17(b) (License Exception ENC)',
  title: t('Encryption commodities and software (ENC)', 'Encryptiegoederen en -software (ENC)'),
  url: ecfr('740.17'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        moves,
        eccn.isIn(ENCRYPTION),
        classified,
        // § 740.17 names E:1 and E:2; part 746 bars Russia and Belarus but for what it lists.
        notEmbargoed,
        noUnverifiedParty,
        hongKongPapers,
        clause(
          'gate',
          'no .z item to the destinations and parties of § 740.2(a)(9)(ii), which leave ENC out',
          'geen .z-goed naar de bestemmingen en partijen van § 740.2(a)(9)(ii), waar ENC niet bij is',
          anyOf(not(isDotZ), outsideGate),
        ),
      ),
      warnings: [
        t(
          'Takes away the controls for encryption and national security alone: duties for regional stability, lists and end uses stand beside it. Items of (b)(2) (network infrastructure, source code, customised and open-interface cryptography) are not freed here.',
          'Neemt alleen de controles voor encryptie en nationale veiligheid weg: plichten voor regionale stabiliteit, lijsten en eindgebruik blijven daarnaast staan. Goederen van (b)(2) (netwerkinfrastructuur, broncode, cryptografie op maat of met open interface) worden hier niet vrijgegeven.',
        ),
      ],
      effect: { exception: 'ENC', covers: ['742.15'] },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'JP', item: dgx, parties: endUser('JP'), evidence: b1 }, '(b)(1)', 'a server to Japan'],
    ['2026-11-21', { to: 'JP', item: dgx, parties: endUser('JP'), evidence: b3 }, '(b)(3)', 'a request 30 days ago'],
    ['2026-11-21', { to: 'JP', item: dgx, parties: endUser('JP'), evidence: {} }, 'no', 'nothing classified'],
    ['2026-11-21', { to: 'JP', item: dgx, parties: endUser('JP') }, 'unknown', 'evidence not stated'],
    ['2026-11-21', { to: 'SA', item: dgx, parties: endUser('SA'), evidence: b1 }, 'no', 'a .z item to D:4'],
    ['2026-11-21', { to: 'AE', item: dgx, parties: endUser('AE'), evidence: b1 }, 'yes', 'the UAE is in A:5'],
    [
      '2026-07-09',
      { to: 'AE', item: dgx, parties: endUser('AE'), evidence: b1 },
      'no',
      'and was in D:4 the day before',
    ],
    [
      '2026-11-21',
      { to: 'SG', item: dgx, parties: endUser('SG', 'CN'), evidence: b1 },
      'no',
      'a .z item for a Chinese group',
    ],
    ['2026-11-21', { to: 'SG', item: dgx, parties: endUser('SG', null), evidence: b1 }, 'unknown', 'parent hidden'],
    [
      '2026-11-21',
      { to: 'CN', item: plain, parties: endUser('CN'), evidence: b1 },
      'yes',
      'below the parameters: no gate',
    ],
    ['2026-11-21', { to: 'HK', item: plain, parties: endUser('HK'), evidence: b1 }, 'unknown', 'Hong Kong papers'],
    [
      '2026-11-21',
      { activity: 'reexport', from: 'HK', to: 'SG', item: plain, parties: endUser('SG'), evidence: b1 },
      'unknown',
      'from Hong Kong too',
    ],
    ['2026-11-21', { to: 'IR', item: plain, parties: endUser('IR'), evidence: b1 }, 'no', 'E:1'],
    ['2026-11-21', { to: 'CU', item: plain, parties: endUser('CU'), evidence: b1 }, 'no', 'E:2'],
    ['2026-11-21', { to: 'RU', item: plain, parties: endUser('RU'), evidence: b1 }, 'no', 'Russia'],
    ['2026-11-21', { to: 'JP', item: plain, parties: unverified('JP'), evidence: b1 }, 'no', 'Unverified List'],
    ['2022-06-01', { to: 'DE', item: plain, parties: endUser('DE'), evidence: b1 }, '(b)(1)', 'before the .z items'],
    ['2026-11-21', ofEntry('5A002', b1), 'unknown', 'which paragraph of 5A002?'],
    ['2026-11-21', ofEntry('5A002.z', b1), 'unknown', 'which paragraph of 5A002.z?'],
    ['2026-11-21', ofEntry('5A002.z.1.b', b1), '(b)(1)', '5A002.z.1'],
    ['2026-11-21', ofEntry('5A002.b', b1), 'no', 'cryptographic activation is not in (b)(1)'],
    ['2026-11-21', ofEntry('5A002.c', b1), 'no', 'quantum cryptography is in (b)(2)'],
    ['2026-11-21', ofEntry('5A004', b1), 'no', 'nothing of 5A004 is in (b)(1)'],
    ['2026-11-21', ofEntry('5D002', b1), '(b)(1)', 'software'],
    ['2026-11-21', ofEntry('5A002', b3), 'unknown', 'which paragraph?'],
    ['2026-11-21', ofEntry('5A002.b', b3), '(b)(3)', 'cryptographic activation'],
    ['2026-11-21', ofEntry('5A002.z.2.a', b3), '(b)(3)', 'the same among .z'],
    ['2026-11-21', ofEntry('5A002.z.3.a', b3), 'no', 'quantum cryptography among .z'],
    ['2026-11-21', ofEntry('5A004', b3), 'unknown', 'forensics or cryptanalysis?'],
    ['2026-11-21', ofEntry('5A004.z', b3), 'unknown', 'the same among .z'],
    ['2026-11-21', ofEntry('5A004.b', b3), '(b)(3)', 'forensics'],
    ['2026-11-21', ofEntry('5A004.z.2.b', b3), '(b)(3)', 'forensics among .z'],
    ['2026-11-21', ofEntry('5A004.a', b3), 'no', 'cryptanalysis is in (b)(2)'],
    ['2026-11-21', ofEntry('5A002', {}), 'no', 'nothing classified'],
    [
      '2026-11-21',
      { to: 'JP', item: { kind: 'computer', eccn: '4A003.b' }, parties: endUser('JP'), evidence: b1 },
      'no',
      'no encryption entry',
    ],
  ),
});
