import { asked, clause, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { buyer, h100 } from '../fixtures.ts';
import { encryptionItem } from './15-encryption.ts';

const dgx = {
  kind: 'computer',
  hostEccn: '5A002.a',
  contains: [{ count: 8, tpp: 15832, performanceDensity: 19.45, designedOrMarketedForDatacenters: true }],
} as const;
const plain = { kind: 'computer', eccn: '5A002.a' } as const;

export default provision({
  kind: 'licence-requirement',
  id: '742.15',
  cite: '15 CFR § 742.15(a)(1); § 742.4 and the Country Chart, column NS 1',
  title: t(
    'Encryption items: to every destination but Canada',
    'Encryptiegoederen: naar elke bestemming behalve Canada',
  ),
  url: ecfr('742.15'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: clause(
        '(a)(1)',
        'an item of 5A002, 5A004 or 5D002, a .z item too, to any destination but Canada',
        'een goed van 5A002, 5A004 of 5D002, ook een .z-goed, naar elke bestemming behalve Canada',
        encryptionItem,
      ),
      warnings: [
        t(
          'Most encryption items go under License Exception ENC (§ 740.17): (b)(1) at once, (b)(2) and (b)(3) after a classification request, (a) to subsidiaries of US companies and for internal development. State `evidence.encryptionB1` or `encryptionB3`, and the entry with its paragraph (5A002.a, 5A004.b …): ENC goes by paragraph, and an entry without one is not freed. A mass-market item is 5A992.c or 5D992.c and bears none of this.',
          'De meeste encryptiegoederen gaan onder License Exception ENC (§ 740.17): (b)(1) meteen, (b)(2) en (b)(3) na een indelingsverzoek, (a) naar dochters van Amerikaanse bedrijven en voor interne ontwikkeling. Vermeld `evidence.encryptionB1` of `encryptionB3`, en de post met haar paragraaf (5A002.a, 5A004.b …): ENC gaat per paragraaf, en een post zonder paragraaf wordt niet vrijgegeven. Een massamarktgoed is 5A992.c of 5D992.c en draagt hier niets van.',
        ),
      ],
      effect: { requirement: '742.15', appliesTo: 'item' },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'JP', item: dgx, parties: buyer('JP') }, '(a)(1)', 'a .z server to Japan'],
    ['2026-11-21', { to: 'GB', item: dgx, parties: buyer('GB') }, '(a)(1)', 'EI reaches the United Kingdom too'],
    ['2026-11-21', { to: 'CA', item: dgx, parties: buyer('CA') }, 'no', 'Canada'],
    ['2022-06-01', { to: 'DE', item: plain, parties: buyer('DE') }, '(a)(1)', 'long before the .z items'],
    ['2026-11-21', { to: 'PR', item: plain, parties: buyer('PR') }, 'no', 'Puerto Rico is the United States'],
    [
      '2026-11-21',
      { to: 'DE', item: { kind: 'computer', eccn: '5A992.c' }, parties: buyer('DE') },
      'no',
      'mass market',
    ],
    ['2026-11-21', { to: 'DE', item: h100, parties: buyer('DE') }, 'no', 'caught by no encryption entry'],
    ['2026-11-21', { item: plain, parties: buyer('DE') }, 'unknown', 'destination not stated'],
    ['2026-11-21', { activity: 'remote-access', to: 'DE', item: plain }, 'no', 'nothing moves'],
  ),
});
