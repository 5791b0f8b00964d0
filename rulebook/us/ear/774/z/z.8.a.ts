import { provision } from '@tolhuis/core/law';
import { paragraph } from './paragraph.ts';

export default provision(
  paragraph({
    id: 'z.8.a',
    paragraph: 'z.8.a',
    before: 'z.8',
    letter: 'a',
    commodities: [],
    software: ['5D002.c.3.a'],
    rank: -10,
    example: { host: '5D002.c.3.a', kind: 'software' },
  }),
);
