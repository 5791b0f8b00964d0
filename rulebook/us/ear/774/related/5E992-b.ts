import { provision } from '@tolhuis/core/law';
import { related } from './related.ts';

export default provision(
  related({
    entry: '5E992',
    family: 'b',
    kind: 'technology',
    targets: ['5A992.z', '5D992.z'],
    rank: 18,
    from: '2023-11-17',
  }),
);
