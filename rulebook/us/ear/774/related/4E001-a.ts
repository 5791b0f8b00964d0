import { provision } from '@tolhuis/core/law';
import { related } from './related.ts';

export default provision(
  related({
    entry: '4E001',
    family: 'a',
    kind: 'technology',
    targets: ['4A090', '4D090', '4A003.z', '4A004.z', '4A005.z'],
    rank: 14,
  }),
);
