import { provision } from '@tolhuis/core/law';
import { paragraph } from './paragraph.ts';

// The number under .z follows from the paragraph of the base entry; where only the entry is stated, it stays open.
export default provision(
  paragraph({
    id: 'z-a',
    paragraph: 'z',
    before: 'z',
    letter: 'a',
    commodities: ['3A001', '4A003', '5A002', '5A004'],
    software: ['5D002'],
    rank: -5,
    example: { host: '5A002', kind: 'computer' },
    warning: {
      en: 'A .z item of the entry stated. Which paragraph under .z it is follows from the paragraph of that entry, which is not stated; the duty is the same, but License Exception ENC needs the paragraph.',
      nl: 'Een .z-goed van de opgegeven post. Welke paragraaf onder .z volgt uit de paragraaf van die post, en die is niet opgegeven; de plicht is dezelfde, maar License Exception ENC vraagt de paragraaf.',
    },
  }),
);
