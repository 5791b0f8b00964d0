import type { Share } from '@tolhuis/core/contract';
import { NumberField } from '../../ui/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { t } from '../../ui/text.ts';

const M = {
  share: t('Share'),
  bounds: t('known only between bounds'),
  atLeast: t('At least'),
  atMost: t('At most'),
};

/** What an owner holds in per cent: one figure (empty: not known), or the bounds of what is known. */
export function ShareField({ value, onChange }: { value: Share; onChange: (value: Share) => void }) {
  const { say } = useLanguage();
  const bounds = typeof value === 'object' && value !== null ? value : undefined;
  const set = (key: 'atLeast' | 'atMost') => (bound: number | undefined) => {
    const { [key]: _old, ...other } = bounds ?? {};
    const next = bound === undefined ? other : { ...other, [key]: bound };
    onChange(Object.keys(next).length > 0 ? next : null);
  };
  return (
    <>
      {bounds ? (
        <>
          <NumberField label={say(M.atLeast)} unit="%" value={bounds.atLeast} onChange={set('atLeast')} />
          <NumberField label={say(M.atMost)} unit="%" value={bounds.atMost} onChange={set('atMost')} />
        </>
      ) : (
        <NumberField
          label={say(M.share)}
          unit="%"
          value={typeof value === 'number' ? value : undefined}
          onChange={(v) => onChange(v ?? null)}
        />
      )}
      <label className="tick">
        <input
          type="checkbox"
          checked={bounds !== undefined}
          onChange={(e) => onChange(e.target.checked ? { atLeast: 0, atMost: 100 } : null)}
        />
        {say(M.bounds)}
      </label>
    </>
  );
}
