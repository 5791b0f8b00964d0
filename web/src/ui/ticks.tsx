import type { ReactNode } from 'react';

type Props<Id extends string> = {
  readonly legend: string;
  readonly options: readonly (readonly [id: Id, words: string, beside: ReactNode])[];
  readonly value: readonly Id[];
  readonly put: (value: Id[]) => void;
};

/** Any number of a few, each with what it is for. */
export function Ticks<Id extends string>({ legend, options, value, put }: Props<Id>) {
  return (
    <fieldset className="ticks">
      <legend>{legend}</legend>
      {options.map(([id, words, beside]) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={value.includes(id)}
            onChange={(e) => put(e.target.checked ? [...value, id] : value.filter((x) => x !== id))}
          />
          <span>
            {words} {beside}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
