// Shows worked cases that disagree with their provision. Usage: node tools/cases.ts [id …]
import { runCase } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';

const wanted = process.argv.slice(2);
let bad = 0;
const all = [
  ...RULEBOOK.provisions.map((p) => ({ p, scenario: undefined })),
  ...RULEBOOK.proposals.flatMap((s) => s.provisions.map((p) => ({ p, scenario: s.id }))),
];
for (const { p, scenario } of all) {
  if (wanted.length > 0 && !wanted.some((w) => p.id.includes(w))) continue;
  for (const c of p.cases) {
    const got = runCase(RULEBOOK, p, c, scenario);
    if (got.includes(c.expect)) continue;
    bad++;
    console.log(
      `${p.id}  ${c.on}  ${c.why}\n    expected ${c.expect}, got ${got.join(' ')}\n    ${JSON.stringify(c.given).slice(0, 300)}`,
    );
  }
}
console.log(`${bad} cases disagree`);
process.exitCode = bad > 0 ? 1 : 0;
