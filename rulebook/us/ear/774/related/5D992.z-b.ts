import { provision } from '@tolhuis/core/law';
import { related } from './related.ts';

export default provision(
  related({
    entry: '5D992.z',
    family: 'b',
    eccn: '5D992.z.2',
    kind: 'software',
    targets: ['5A992.z'],
    rank: 16,
    from: '2023-11-17',
  }),
);
