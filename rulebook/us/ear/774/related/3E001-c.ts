import { provision } from '@tolhuis/core/law';
import { related } from './related.ts';

export default provision(
  related({
    entry: '3E001',
    family: 'c',
    kind: 'technology',
    targets: ['3A090'],
    rank: 11,
  }),
);
