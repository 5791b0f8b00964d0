import { SelectField } from '../../ui/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useReference } from '../../ui/reference.tsx';
import { optionName, switchName } from '../../ui/switch-words.ts';
import { asWritten, t } from '../../ui/text.ts';
import type { Choice } from './types.ts';

const M = {
  proposals: t('Proposals'),
  switches: t('Switches'),
  published: t('as published'),
  reading: t('Reading'),
  enforced: t('as enforced'),
  letter: t('the letter of the text'),
};
type Props = { choice: Choice; onChange: (choice: Choice) => void };

/** What is laid over the law: proposals, switches of the operator, the letter of the text. */
export function ChoiceForm({ choice, onChange }: Props) {
  const { say, language } = useLanguage();
  const { proposals, switches } = useReference();
  const toggle = (id: string, on: boolean): void =>
    onChange({ ...choice, scenarios: on ? [...choice.scenarios, id] : choice.scenarios.filter((s) => s !== id) });
  return (
    <>
      <fieldset className="chips">
        <legend>{say(M.proposals)}</legend>
        {proposals.map((p) => (
          <label key={p.id} title={`${p.cite} — ${p.status}`}>
            <input
              type="checkbox"
              checked={choice.scenarios.includes(p.id)}
              onChange={(e) => toggle(p.id, e.target.checked)}
            />
            <span>{p.title}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="spaced">
        <legend>{say(M.switches)}</legend>
        <div className="grid3">
          {switches.map((s) => (
            <SelectField<string>
              key={s.id}
              label={switchName(s.id, language, say)}
              value={choice.assume[s.id] ?? ''}
              options={[
                ['', M.published],
                ...s.options.map((o) => [o, asWritten(optionName(o, language, say))] as const),
              ]}
              onChange={(v) => {
                const { [s.id]: _, ...rest } = choice.assume;
                onChange({ ...choice, assume: v === '' ? rest : { ...rest, [s.id]: v } });
              }}
            />
          ))}
          <SelectField<'letter'>
            label={say(M.reading)}
            value={choice.letter ? 'letter' : ''}
            options={[
              ['', M.enforced],
              ['letter', M.letter],
            ]}
            onChange={(v) => onChange({ ...choice, letter: v === 'letter' })}
          />
        </div>
      </fieldset>
    </>
  );
}
