import { allOf, asked, destination, licenceHeld, not, type Proposal, provision, t } from '@tolhuis/core/law';
import { CHIP_SECURITY } from './acts.ts';
import { CHIPSEC_PRODUCT, moves } from './definitions.ts';
import { B300, COMPUTE, H20, H200, order } from './samples.ts';

const ON = '2026-10-15';
const url = 'https://www.govroll.com/bills/119/hr/3447-chip-security-act/read';
const server = {
  kind: 'computer',
  hostEccn: '5A002.a',
  contains: [{ count: 8, tpp: 56000, performanceDensity: 34.4, designedOrMarketedForDatacenters: true }],
};
const covered = allOf(moves, not(destination.is('US')), CHIPSEC_PRODUCT);

const location = provision({
  kind: 'duty',
  id: 'chip-security-act/location',
  cite: 'H.R.3447 (Chip Security Act)',
  title: t('Location verification on board', 'Plaatsbepaling aan boord'),
  url,
  versions: [
    {
      from: '2026-03-26',
      by: CHIP_SECURITY,
      confidence: 'S',
      when: covered,
      effect: {
        duty: 'chip-security-act/location',
        due: 'before-export',
        text: t(
          'From 180 days after enactment: no export, reexport or transfer unless the product carries a mechanism (software, firmware or hardware) that verifies where it is.',
          'Vanaf 180 dagen na inwerkingtreding: geen uitvoer, wederuitvoer of overdracht tenzij het product een voorziening (software, firmware of hardware) draagt die verifieert waar het is.',
        ),
      },
      warnings: [
        t(
          'Which entries count is from memory (3A090, 3A001.z, 4A090, 4A003.z or successors); the whole family counts here. No stated fact says whether the product has such a mechanism: without it the export would be barred.',
          "Welke posten meetellen is uit het geheugen (3A090, 3A001.z, 4A090, 4A003.z of opvolgers); hier telt de hele familie. Geen opgegeven feit zegt of het product zo'n voorziening heeft: zonder zou de uitvoer verboden zijn.",
        ),
      ],
    },
  ],
  cases: asked(
    [ON, order('DE', B300), 'yes', 'any foreign country, allies too'],
    [ON, order('CN', H200), 'yes', 'in 3A090.a'],
    [ON, order('CN', H20), 'no', 'an H20 is not in 3A090'],
    [ON, order('CN', { ...COMPUTE, tpp: 2640, performanceDensity: 3.1 }), 'yes', 'a .b item'],
    [ON, order('CN', { kind: 'technology', technologyFor: '3A090' }), 'no', 'technology is no product'],
    [ON, { ...order('DE', B300), activity: 'remote-access' }, 'no', 'nothing moves'],
    [ON, order('US', B300), 'no', 'not a foreign country'],
    [ON, order('KR', { kind: 'hbm', memoryBandwidthDensity: 8.5 }), 'unknown', 'memory: not visible'],
    [ON, order('DE', server), 'yes', 'a server in 5A002.z counts too, by the wider reading'],
  ),
});

const reports = provision({
  kind: 'duty',
  id: 'chip-security-act/report',
  cite: 'H.R.3447 (Chip Security Act)',
  title: t('Report of diversion or tampering', 'Melding van omleiding of sabotage'),
  url,
  versions: [
    {
      from: '2026-03-26',
      by: CHIP_SECURITY,
      confidence: 'S',
      when: allOf(covered, licenceHeld),
      effect: {
        duty: 'chip-security-act/report',
        text: t(
          'A licence holder reports promptly to BIS on credible information that a product is elsewhere than licensed, went to another user, or had its mechanism disabled, spoofed or tampered with.',
          'Een vergunninghouder meldt BIS onverwijld geloofwaardige informatie dat een product elders is dan vergund, naar een andere gebruiker ging, of dat de voorziening is uitgezet, misleid of gesaboteerd.',
        ),
      },
    },
  ],
  cases: asked(
    [ON, { ...order('CN', H200), evidence: { licence: { id: 'D000001' } } }, 'yes', 'a licence is held'],
    [ON, { ...order('CN', H20), evidence: { licence: { id: 'D000001' } } }, 'no', 'not a covered product'],
    [ON, { ...order('CN', H200), evidence: {} }, 'no', 'no licence is held'],
  ),
});

/** Chip Security Act: a covered product must be able to say where it is. */
export default {
  id: 'chip-security-act',
  title: t('Chip Security Act', 'Chip Security Act'),
  status: t(
    'ordered reported by House Foreign Affairs 42–0 on 26 March 2026; queued for the FY2027 defence bill (September 2026, press)',
    'door de buitenlandcommissie van het Huis aangenomen met 42–0 op 26 maart 2026; op de lijst voor de defensiewet 2027 (september 2026, pers)',
  ),
  cite: 'H.R.3447; S.1705, 119th Congress',
  url,
  confidence: 'S',
  provisions: [location, reports],
  warnings: [
    t(
      'Applied as if the 180 days had passed. Commerce may ease controls for equipped products; no such easing exists.',
      "Toegepast alsof de 180 dagen voorbij zijn. Commerce mag controles versoepelen voor uitgeruste producten; zo'n versoepeling bestaat niet.",
    ),
  ],
} satisfies Proposal;
