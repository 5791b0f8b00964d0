import { provision } from '@tolhuis/core/law';
import { paragraph } from './paragraph.ts';

export default provision(
  paragraph({
    id: 'z.2.b',
    paragraph: 'z.2.b',
    before: 'z.2',
    letter: 'b',
    commodities: ['4A003.g', '5A002.b', '5A004.b', '3A001.a.1.a', '3A001.a.5.a'],
    software: ['5D002.a.2'],
    rank: -10,
    example: { host: '5A002.b', kind: 'computer' },
  }),
);
