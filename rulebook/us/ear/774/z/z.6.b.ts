import { provision } from '@tolhuis/core/law';
import { paragraph } from './paragraph.ts';

export default provision(
  paragraph({
    id: 'z.6.b',
    paragraph: 'z.6.b',
    before: 'z.6',
    letter: 'b',
    commodities: [],
    software: ['5D002.c.1'],
    rank: -10,
    example: { host: '5D002.c.1', kind: 'software' },
  }),
);
