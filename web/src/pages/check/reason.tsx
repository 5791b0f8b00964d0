import type { Determination } from '@tolhuis/core/contract';

type Reason = Determination['reasons'][number];
/** Text that is in force stands with its act; anything else says what it is. */
const state = (r: Reason): string => (r.status === 'enforced' ? r.source : `${r.source} · ${r.status}`);
const short = (cite: string): string => cite.replace('15 CFR ', '');

/** Opens the rule of a citation. */
export type Open = (cite: string) => void;

/** A reason: its paragraph, what it says, and where it stands; opens the rule. */
export function ReasonButton({ reason: r, open }: { reason: Reason; open: Open }) {
  return (
    <button type="button" className="reason" onClick={() => open(r.cite)}>
      <span className="cite">
        {short(r.cite)}
        {r.clause && <small> [{r.clause}]</small>}
      </span>
      <span>
        {r.title} — <em>{r.effect}</em>
      </span>
      <small className="source">{state(r)}</small>
    </button>
  );
}

/** A citation that opens its rule. */
export function Cite({ cite, open }: { cite: string; open: Open }) {
  return (
    <button type="button" className="cite link" onClick={() => open(cite)}>
      {short(cite)}
    </button>
  );
}
