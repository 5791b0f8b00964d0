import type { Condition } from './condition.ts';

const asks = new WeakMap<Condition, ReadonlySet<string>>();

/** Every fact that a condition asks of, the other provisions that it refers to included ('meets:ID' stands for them). */
export function factsOf(c: Condition): ReadonlySet<string> {
  let facts = asks.get(c);
  if (!facts) {
    const found = new Set<string>();
    const add = (inner: Condition): void => {
      for (const f of factsOf(inner)) found.add(f);
    };
    switch (c.word) {
      case 'allOf':
      case 'anyOf':
        for (const inner of c.of) add(inner);
        break;
      case 'not':
      case 'clause':
        add(c.of);
        break;
      case 'some':
      case 'every':
        found.add(`scope:${c.scope}`);
        if (c.where) add(c.where);
        add(c.that);
        break;
      case 'meets':
        found.add(`meets:${c.provision}`);
        break;
      case 'notEncoded':
        break;
      default:
        found.add(c.fact);
    }
    facts = found;
    asks.set(c, facts);
  }
  return facts;
}
