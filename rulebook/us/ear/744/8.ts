import {
  allOf,
  asked,
  list,
  listingVia,
  program,
  provision,
  SECTION_744_8_PROGRAMS,
  some,
  t,
  values,
} from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { SDN_2024 } from '../acts-end-user.ts';
import { LISTED_ROLE, reachesItem } from '../definitions-end-user.ts';
import { ear99, party, server } from '../fixtures.ts';

const blockedUnder = (...programs: string[]) =>
  allOf(
    reachesItem,
    some(
      'party',
      some('listing', allOf(list.is('SDN'), listingVia.is('direct'), program.isIn(values(...programs)))),
      LISTED_ROLE,
    ),
  );
const effect = { requirement: '744.8', appliesTo: 'party' } as const;
const sdn = (...programs: string[]) => [party('end-user', 'AE', { listed: [{ list: 'SDN', programs }] })];

export default provision({
  kind: 'licence-requirement',
  id: '744.8',
  cite: '15 CFR § 744.8',
  title: t('Blocked persons with the named identifiers', 'Geblokkeerde personen met de genoemde aanduidingen'),
  url: ecfr('744.8'),
  versions: [
    // Before March 2024 weapons of mass destruction here, terrorism in §§ 744.12 to 744.14.
    { from: '2022-01-01', by: BEFORE_2022, confidence: 'M', when: blockedUnder('NPWMD', 'SDGT', 'FTO', 'SDT'), effect },
    {
      from: '2024-03-21',
      by: SDN_2024,
      confidence: 'P',
      when: blockedUnder(...SECTION_744_8_PROGRAMS),
      warnings: [
        t(
          'No licence from BIS is needed for what OFAC has licensed or exempted. OFAC’s own prohibition stands beside this one.',
          'Wat OFAC heeft vergund of vrijgesteld heeft geen vergunning van BIS nodig. Het verbod van OFAC zelf staat hiernaast.',
        ),
      ],
      effect,
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'AE', item: server, parties: sdn('RUSSIA-EO14024') }, 'yes', 'a named identifier'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: sdn('SDGT', 'IRAN') }, 'yes', 'one of several identifiers'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: sdn(' [sdgt]') }, 'yes', 'as OFAC once wrote it'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: sdn('Illicit Drugs-EO14059') }, 'yes', 'in another spelling'],
    [
      '2026-11-21',
      { to: 'AE', item: ear99, parties: sdn('VENEZUELA') },
      'no',
      'not a named identifier; OFAC still blocks',
    ],
    ['2024-03-20', { to: 'AE', item: ear99, parties: sdn('RUSSIA-EO14024') }, 'no', 'the day before'],
    ['2024-03-21', { to: 'AE', item: ear99, parties: sdn('RUSSIA-EO14024') }, 'yes', 'first day'],
    ['2023-06-01', { to: 'AE', item: ear99, parties: sdn('NPWMD') }, 'yes', 'weapons of mass destruction before'],
    [
      '2026-11-21',
      { to: 'AE', item: ear99, parties: [party('end-user', 'AE', { listed: [{ list: 'SDN' }] })] },
      'unknown',
      'identifiers not stated',
    ],
    ['2026-11-21', { to: 'AE', item: ear99, parties: [party('end-user', 'AE')] }, 'no', 'screened, not listed'],
  ),
});
