import { provision } from '@tolhuis/core/law';
import { paragraph } from './paragraph.ts';

export default provision(
  paragraph({
    id: 'z.3.b',
    paragraph: 'z.3.b',
    before: 'z.3',
    letter: 'b',
    commodities: ['5A002.c', '3A001.e.2', '3A001.e.3'],
    software: ['5D002.a.3.a'],
    rank: -10,
    example: { host: '5A002.c', kind: 'computer' },
  }),
);
