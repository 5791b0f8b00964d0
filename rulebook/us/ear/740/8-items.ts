import { allOf, anyOf, clause, datacenterA, eccn, family, isDotZ, not, notEncoded, values } from '@tolhuis/core/law';
import { classified } from './17-classified.ts';

// § 740.8(a): the items that NAC and ACA share.

/** Commodities and software in the entries named; technology and 3D001/3E001/4D090/4E001 are not among them. */
const ENTRIES = values(
  '3A090',
  '4A090',
  '3A001.z',
  '4A003.z',
  '4A004.z',
  '4A005.z',
  '5A002.z',
  '5A004.z',
  '5A992.z',
  '5D002.z',
  '5D992.z',
);

export const eligibleItem = clause(
  'item',
  'in 3A090.a or .b, 4A090 or a .z entry, and not a data-centre item that meets 3A090.a',
  'in 3A090.a of .b, 4A090 of een .z-post, en geen datacentergoed dat aan 3A090.a voldoet',
  allOf(family.isIn(values('a', 'b')), eccn.isIn(ENTRIES), not(datacenterA)),
);

/** § 740.8(a)(3): an encryption .z item must also satisfy License Exception ENC. */
export const encryptionToo = clause(
  '740.8(a)(3)',
  'a 5A002.z, 5A004.z or 5D002.z item also meets License Exception ENC (§ 740.17)',
  'een 5A002.z-, 5A004.z- of 5D002.z-goed voldoet ook aan License Exception ENC (§ 740.17)',
  anyOf(
    not(isDotZ),
    not(eccn.isIn(values('5A002.z', '5A004.z', '5D002.z'))),
    allOf(
      classified,
      // The entry lists the exceptions for z.1.b and z.2.b alone, § 740.8(a) for all of 5A002.z but data-centre .a items.
      anyOf(
        not(eccn.is('5A002.z')),
        family.is('b'),
        notEncoded(
          '5A002 names NAC and ACA for z.1.b and z.2.b only, § 740.8(a) for .a items not for data centres too: which of the two counts is not settled',
          '5A002 noemt NAC en ACA alleen voor z.1.b en z.2.b, § 740.8(a) ook voor .a-goederen die niet voor datacenters zijn: welke van beide geldt staat niet vast',
        ),
      ),
    ),
  ),
);
