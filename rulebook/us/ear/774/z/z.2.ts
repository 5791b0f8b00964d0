import { provision } from '@tolhuis/core/law';
import { paragraph } from './paragraph.ts';

// 4A004, 4A005, 5A992 and 5D992 have no letter: z.1 is the .a family and z.2 the .b family.
export default provision(
  paragraph({
    id: 'z.2',
    paragraph: 'z.2',
    before: 'z',
    letter: 'b',
    commodities: ['4A004', '4A005', '5A992'],
    software: ['5D992'],
    rank: -10,
    example: { host: '5A992.c', kind: 'computer' },
  }),
);
