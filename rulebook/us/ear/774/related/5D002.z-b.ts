import { provision } from '@tolhuis/core/law';
import { related } from './related.ts';

export default provision(
  related({
    entry: '5D002.z',
    family: 'b',
    kind: 'software',
    targets: ['5A002.z', '5A004.z'],
    rank: 15,
    from: '2023-11-17',
  }),
);
