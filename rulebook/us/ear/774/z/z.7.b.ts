import { provision } from '@tolhuis/core/law';
import { paragraph } from './paragraph.ts';

export default provision(
  paragraph({
    id: 'z.7.b',
    paragraph: 'z.7.b',
    before: 'z.7',
    letter: 'b',
    commodities: [],
    software: ['5D002.c.2'],
    rank: -10,
    example: { host: '5D002.c.2', kind: 'software' },
  }),
);
