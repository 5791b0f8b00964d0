import { broken } from './relations/run.ts';
const F=1000; const from=+process.argv[2]!, to=+process.argv[3]!;
let k=0; for (let n=from;n<to;n++) for (const b of broken(F+n, n%10===0)) { k++; console.log(n, JSON.stringify(b.broken)); console.log(JSON.stringify(b.q).slice(0,1400)); }
console.log('done', from, to, k);
