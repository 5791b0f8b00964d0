import { type Act, always, asked, provision, role, some, t, values } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';

const PARTIES_BEFORE_2022: Act = {
  citation: '15 CFR part 748 as of 2022',
  published: '2000-01-01',
  url: 'https://www.ecfr.gov/current/title-15/part-748',
};

export default provision({
  kind: 'red-flag',
  id: '748.5',
  cite: '15 CFR § 748.5',
  title: t('Carriers and forwarders', 'Vervoerders en expediteurs'),
  url: ecfr('748.5'),
  versions: [
    {
      from: '2000-01-01',
      by: PARTIES_BEFORE_2022,
      confidence: 'P',
      when: some('party', always, role.isIn(values('carrier', 'forwarder'))),
      effect: {
        flag: 'carrier-or-forwarder',
        level: 'warning',
        text: t(
          'A carrier or forwarder as such is none of the parties that § 748.5 names (purchaser, intermediate and ultimate consignee, end user). One that also receives the goods on the way is an intermediate consignee, and then an Entity List entry counts. A denial order reaches any role.',
          'Een vervoerder of expediteur is als zodanig geen partij in de zin van § 748.5 (koper, tussen- en eindontvanger, eindgebruiker). Wie de goederen onderweg ook ontvangt is tussenontvanger, en dan telt een vermelding op de Entity List. Een denial order geldt voor elke rol.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { parties: [{ role: 'carrier' }, { role: 'end-user' }] }, 'yes', 'a carrier'],
    ['2026-11-21', { parties: [{ role: 'forwarder' }, { role: 'end-user' }] }, 'yes', 'a forwarder'],
    ['2026-11-21', { parties: [{ role: 'end-user' }] }, 'no', 'neither'],
  ),
});
