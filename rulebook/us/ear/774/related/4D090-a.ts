import { provision } from '@tolhuis/core/law';
import { related } from './related.ts';

export default provision(
  related({
    entry: '4D090',
    family: 'a',
    eccn: '4D090.a',
    kind: 'software',
    targets: ['4A090'],
    rank: 13,
  }),
);
