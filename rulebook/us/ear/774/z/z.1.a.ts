import { provision } from '@tolhuis/core/law';
import { paragraph } from './paragraph.ts';

export default provision(
  paragraph({
    id: 'z.1.a',
    paragraph: 'z.1.a',
    before: 'z.1',
    letter: 'a',
    commodities: ['4A003.b', '4A003.c', '5A002.a', '5A004.a', '3A001.b.2', '3A001.b.3'],
    software: ['5D002.a.1'],
    rank: -10,
    example: { host: '5A002.a', kind: 'computer' },
  }),
);
