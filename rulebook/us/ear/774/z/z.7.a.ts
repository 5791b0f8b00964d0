import { provision } from '@tolhuis/core/law';
import { paragraph } from './paragraph.ts';

export default provision(
  paragraph({
    id: 'z.7.a',
    paragraph: 'z.7.a',
    before: 'z.7',
    letter: 'a',
    commodities: [],
    software: ['5D002.c.2'],
    rank: -10,
    example: { host: '5D002.c.2', kind: 'software' },
  }),
);
