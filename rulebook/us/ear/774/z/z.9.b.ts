import { provision } from '@tolhuis/core/law';
import { paragraph } from './paragraph.ts';

export default provision(
  paragraph({
    id: 'z.9.b',
    paragraph: 'z.9.b',
    before: 'z.9',
    letter: 'b',
    commodities: [],
    software: ['5D002.c.3.b'],
    rank: -10,
    example: { host: '5D002.c.3.b', kind: 'software' },
  }),
);
