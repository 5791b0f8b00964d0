import { provision } from '@tolhuis/core/law';
import { related } from './related.ts';

export default provision(
  related({
    entry: '3D001',
    family: 'a',
    kind: 'software',
    targets: ['3A090', '3A001.z'],
    rank: 10,
  }),
);
