import { allOf, anyOf, hostEccn, not, provision, values } from '@tolhuis/core/law';
import { caughtBy } from '../conventions.ts';
import { paragraph } from './paragraph.ts';

export default provision(
  paragraph({
    id: 'z.4.b',
    paragraph: 'z.4.b',
    before: 'z.4',
    letter: 'b',
    commodities: anyOf(
      caughtBy('5A002.d'),
      // Every other paragraph of 3A001: neither microwave (z.1), nor missile (z.2), nor nuclear items (z.3).
      allOf(
        hostEccn.isIn(
          values('3A001.a', '3A001.b', '3A001.c', '3A001.d', '3A001.e', '3A001.f', '3A001.g', '3A001.h', '3A001.i'),
        ),
        not(caughtBy('3A001.b.2', '3A001.b.3', '3A001.a.1.a', '3A001.a.5.a', '3A001.e.2', '3A001.e.3')),
      ),
    ),
    software: ['5D002.a.3.b'],
    rank: -10,
    example: { host: '5A002.d', kind: 'computer' },
  }),
);
