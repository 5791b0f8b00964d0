import { provision } from '@tolhuis/core/law';
import { paragraph } from './paragraph.ts';

export default provision(
  paragraph({
    id: 'z.5.b',
    paragraph: 'z.5.b',
    before: 'z.5',
    letter: 'b',
    commodities: ['5A002.e'],
    software: ['5D002.b'],
    rank: -10,
    example: { host: '5A002.e', kind: 'computer' },
  }),
);
