import { provision } from '@tolhuis/core/law';
import { related } from './related.ts';

export default provision(
  related({
    entry: '4D001',
    family: 'a',
    kind: 'software',
    targets: ['4A003.z', '4A004.z', '4A005.z'],
    rank: 12,
    from: '2023-11-17',
  }),
);
