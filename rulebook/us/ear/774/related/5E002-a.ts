import { provision } from '@tolhuis/core/law';
import { related } from './related.ts';

export default provision(
  related({
    entry: '5E002',
    family: 'a',
    kind: 'technology',
    targets: ['5A002.z', '5A004.z', '5D002.z'],
    rank: 17,
    from: '2023-11-17',
  }),
);
