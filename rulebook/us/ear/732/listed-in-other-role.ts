import { allOf, anyOf, asked, provision, role, some, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart } from '../acts.ts';
import { moves } from '../definitions.ts';
import { onList } from '../definitions-end-user.ts';
import { ear99, h20, party } from '../fixtures.ts';

const el = { listed: [{ list: 'EL', licenceRequirement: 'all-items' }] };
const listed = anyOf(onList('EL'), onList('MEU'), onList('SDN'));
const otherRole = role.isIn(values('exporter', 'designer', 'foundry', 'osat'));

export default provision({
  kind: 'red-flag',
  id: '732-listed-other-role',
  cite: '15 CFR §§ 744.11, 734.9(e), 744.21, 744.8; Supplement No. 3 to part 732',
  title: t('A listed party beside the transaction', 'Een partij op een lijst naast de transactie'),
  url: ecfrPart(732),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'I',
      when: anyOf(
        some('party', listed, otherRole),
        // Renting compute to a listed tenant only warns (732-listed-bystander); goods that go to where one will use them are held.
        allOf(moves, some('party', listed, role.is('remote-user'))),
      ),
      effect: {
        flag: 'listed-in-other-role',
        level: 'hold',
        text: t(
          'A listed party sends, designs, makes or packages the item, or will use it from afar. The list rules name purchaser, consignees and end user; but the foreign-direct-product rules for footnote 1 and 4 entities reach what is made for them, a listed sender should not have the goods without a licence, and a tenant who gets more than a share of the compute can be their end user.',
          'Een partij op een lijst verzendt, ontwerpt, maakt of verpakt het goed, of gaat het op afstand gebruiken. De lijstregels noemen koper, ontvangers en eindgebruiker; maar de regels voor buitenlandse directe producten van partijen met voetnoot 1 en 4 omvatten wat voor hen gemaakt wordt, een verzender op een lijst hoort de goederen niet zonder vergunning te hebben, en een huurder die meer dan een deel van de rekenkracht krijgt, kan de eindgebruiker ervan zijn.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'VN', item: h20, parties: [party('designer', 'CN', el), party('end-user', 'VN')] },
      'yes',
      'a listed designer',
    ],
    [
      '2026-11-21',
      { to: 'VN', item: ear99, parties: [party('exporter', 'CN', el), party('end-user', 'VN')] },
      'yes',
      'a listed sender',
    ],
    [
      '2026-11-21',
      { to: 'SG', item: h20, parties: [party('remote-user', 'CN', el), party('end-user', 'SG')] },
      'yes',
      'a listed tenant of what is exported',
    ],
    [
      '2026-11-21',
      { activity: 'remote-access', to: 'SG', item: h20, parties: [party('remote-user', 'CN', el)] },
      'no',
      'renting to one only warns',
    ],
    [
      '2026-11-21',
      { to: 'VN', item: ear99, parties: [party('exporter', 'US'), party('end-user', 'VN')] },
      'no',
      'not listed',
    ],
    [
      '2026-11-21',
      { to: 'VN', item: ear99, parties: [party('end-user', 'VN', el)] },
      'no',
      'an end user stands under § 744.11',
    ],
    [
      '2026-11-21',
      { to: 'VN', item: ear99, parties: [party('carrier', 'CN', el), party('end-user', 'VN')] },
      'no',
      'a carrier: see the warning',
    ],
  ),
});
