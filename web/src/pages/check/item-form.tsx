import type { Item } from '@tolhuis/core/contract';
import { memo, useState } from 'react';
import { ChipField, NumberField, SelectField, TruthField } from '../../ui/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { t } from '../../ui/text.ts';
import { keyOf, LABELS, unitOf } from './labels.ts';
import { at, type Draft } from './question.ts';

const M = {
  item: t('What'),
  how: t('How do you describe it?'),
  catalogue: t('A chip'),
  parameters: t('Parameters'),
  server: t('A server'),
  chip: t('Chip'),
  count: t('How many'),
  add: t('Add another chip'),
  remove: t('Remove'),
  more: t('More about the item'),
  kind: t('Kind of item'),
  ic: t('integrated circuit'),
  computer: t('computer or board'),
  hbm: t('memory (HBM)'),
  technology: t('technology'),
  software: t('software'),
  weights: t('model weights'),
  other: t('other'),
  none: t('not stated'),
};
type Mode = 'catalogue' | 'parameters' | 'server';
const PARAMETERS = ['tpp', 'performanceDensity', 'dramBandwidthGBps', 'ioBandwidthGBps', 'memoryBandwidthDensity'];

const modeOf = (item: Item): Mode =>
  item.contains ? 'server' : item.chip === undefined && PARAMETERS.some((p) => p in item) ? 'parameters' : 'catalogue';

type Props = { draft: Draft; edit: (path: string, value: unknown) => void };

/**
 * The item: a chip of the catalogue, a chip by its parameters, or a server with several chips. Drawn again only when the
 * item changes: the forms are the larger part of the page, and a keystroke changes one of them.
 */
export const ItemForm = memo(ItemFields, (a, b) => a.draft.item === b.draft.item && a.edit === b.edit);

function ItemFields({ draft, edit }: Props) {
  const { say } = useLanguage();
  const { item } = draft;
  const [asked, setAsked] = useState<Mode>();
  const mode = item.contains || item.chip !== undefined ? modeOf(item) : (asked ?? modeOf(item));
  const choose = (next: Mode): void => {
    setAsked(next);
    edit('item', next === 'server' ? { kind: 'computer', contains: [{ count: 8 }] } : {});
  };
  const number = (key: string) => (
    <NumberField
      key={key}
      label={say(LABELS[key]!)}
      unit={unitOf(key)}
      value={at(item, key) as number | undefined}
      onChange={(v) => edit(`item.${key}`, v)}
    />
  );
  return (
    <fieldset>
      <legend>{say(M.item)}</legend>
      <div className="segments" role="radiogroup" aria-label={say(M.how)}>
        {(['catalogue', 'parameters', 'server'] as const).map((m) => (
          <label key={m}>
            <input type="radio" name="mode" checked={mode === m} onChange={() => choose(m)} />
            <span>{say(M[m])}</span>
          </label>
        ))}
      </div>
      {mode === 'catalogue' && (
        <ChipField label={say(M.chip)} value={item.chip} onChange={(id) => edit('item.chip', id)} />
      )}
      {mode === 'parameters' && (
        <div className="grid2">
          <SelectField<NonNullable<Item['kind']>>
            label={say(M.kind)}
            value={item.kind ?? ''}
            options={[
              ['', M.none],
              ['integrated-circuit', M.ic],
              ['computer', M.computer],
              ['hbm', M.hbm],
              ['technology', M.technology],
              ['software', M.software],
              ['model-weights', M.weights],
              ['other', M.other],
            ]}
            onChange={(v) => edit('item.kind', v || undefined)}
          />
          {PARAMETERS.map(number)}
          <TruthField
            label={say(LABELS['designedOrMarketedForDatacenters']!)}
            value={item.designedOrMarketedForDatacenters}
            onChange={(v) => edit('item.designedOrMarketedForDatacenters', v)}
          />
        </div>
      )}
      {mode === 'server' && <Server contains={item.contains ?? []} edit={edit} />}
      <details className="more">
        <summary>{say(M.more)}</summary>
        <div className="grid2">
          {['eccn', 'hostEccn'].map((key) => (
            <label className="field" key={key}>
              <span>{say(LABELS[key]!)}</span>
              <input
                value={(at(item, key) as string | undefined) ?? ''}
                onChange={(e) => edit(`item.${key}`, e.target.value || undefined)}
              />
            </label>
          ))}
          {['commerciallyAvailableInUs', 'madeInUs', 'foreignDirectProduct'].map((key) => (
            <TruthField
              key={key}
              label={say(LABELS[keyOf(key)]!)}
              value={at(item, key) as boolean | undefined}
              onChange={(v) => edit(`item.${key}`, v)}
            />
          ))}
          {number('controlledUsContentPercent')}
        </div>
      </details>
    </fieldset>
  );
}

function Server({ contains, edit }: { contains: NonNullable<Item['contains']>; edit: Props['edit'] }) {
  const { say } = useLanguage();
  return (
    <div className="rows">
      {contains.map((c, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parties have no name of their own; the length makes a removal start afresh
        <div className="row" key={`${i}-${contains.length}`}>
          <ChipField
            label={`${say(M.chip)} ${i + 1}`}
            value={c.chip}
            onChange={(id) => edit(`item.contains.${i}.chip`, id)}
          />
          <NumberField
            label={say(M.count)}
            value={c.count}
            step={1}
            min={1}
            onChange={(v) => edit(`item.contains.${i}.count`, v ?? 1)}
          />
          {contains.length > 1 && (
            <button type="button" className="quiet" onClick={() => edit(`item.contains.${i}`, undefined)}>
              {say(M.remove)}
            </button>
          )}
        </div>
      ))}
      <button type="button" className="quiet" onClick={() => edit('item.contains', [...contains, { count: 1 }])}>
        + {say(M.add)}
      </button>
    </div>
  );
}
