import { memo } from 'react';
import { ChipField, NumberField, SelectField } from '../../ui/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useReference } from '../../ui/reference.tsx';
import { t } from '../../ui/text.ts';
import { BUYERS, type Settings } from './settings.ts';

const M = {
  chip: t('Chip'),
  buyer: t('Buyer'),
  quantity: t('Quantity'),
  reading: t('Reading'),
  enforced: t('as enforced'),
  letter: t('the letter of the text'),
  proposals: t('Proposals laid over the law'),
};
type Props = { settings: Settings; change: (c: Partial<Settings>) => void };

/** What a map shows: chip, buyer, quantity, reading, proposals. */
export const Controls = memo(function Controls({ settings, change }: Props) {
  const { say } = useLanguage();
  const { proposals } = useReference();
  const toggle = (id: string): void =>
    change({
      scenarios: settings.scenarios.includes(id)
        ? settings.scenarios.filter((s) => s !== id)
        : [...settings.scenarios, id],
    });
  return (
    <div className="world-controls">
      <div className="grid2">
        <ChipField label={say(M.chip)} value={settings.chip} onChange={(id) => id && change({ chip: id })} />
        <SelectField
          label={say(M.buyer)}
          value={settings.buyer}
          options={Object.entries(BUYERS).map(([id, b]) => [id, b.text] as const)}
          onChange={(v) => change({ buyer: v })}
        />
        <NumberField
          label={say(M.quantity)}
          step={1}
          min={1}
          value={settings.quantity}
          onChange={(quantity) => change({ quantity })}
        />
        <SelectField<'letter'>
          label={say(M.reading)}
          value={settings.letter ? 'letter' : ''}
          options={[
            ['', M.enforced],
            ['letter', M.letter],
          ]}
          onChange={(v) => change({ letter: v === 'letter' })}
        />
      </div>
      <details className="more" open={settings.scenarios.length > 0}>
        <summary>
          {say(M.proposals)} ({settings.scenarios.length})
        </summary>
        <fieldset className="chips">
          <legend className="sr">{say(M.proposals)}</legend>
          {proposals.map((p) => (
            <label key={p.id} title={`${p.cite} — ${p.status}`}>
              <input type="checkbox" checked={settings.scenarios.includes(p.id)} onChange={() => toggle(p.id)} />
              <span>{p.title}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
});
