import { provision } from '@tolhuis/core/law';
import { paragraph } from './paragraph.ts';

export default provision(
  paragraph({
    id: 'z.8.b',
    paragraph: 'z.8.b',
    before: 'z.8',
    letter: 'b',
    commodities: [],
    software: ['5D002.c.3.a'],
    rank: -10,
    example: { host: '5D002.c.3.a', kind: 'software' },
  }),
);
