import { ask, newKey } from '../../client/api.ts';
import type { AssumptionChange, StandingSwitch } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { optionName } from '../../ui/switch-words.ts';
import { t } from '../../ui/text.ts';
import { useForm } from '../../ui/use-form.ts';
import { useWork } from '../../ui/use-work.ts';
import { SwitchPreview } from './switch-preview.tsx';

const M = {
  assume: t('Assume from now on'),
  text: t('nothing: as published'),
  reason: t('Reason, at least 20 characters'),
  propose: t('Propose to a second person'),
};
const EMPTY = { option: '', reason: '', once: '' };
/** The choice that assumes nothing; no switch has an option of this name. */
const TEXT = '—';
const optionOf = (choice: string): string | null => (choice === TEXT ? null : choice);

/** An option in words; null: nothing is assumed. */
export function OptionName({ option }: { option: string | null }) {
  const { say, language } = useLanguage();
  return option === null ? say(M.text) : optionName(option, language, say);
}

type Props = { entry: StandingSwitch; done: (change: AssumptionChange) => void };

/** Proposes what the desk is to assume: what it would do to the open orders is shown before anybody is asked. */
export function SwitchForm({ entry: { id, options, standing }, done }: Props) {
  const { say, language } = useLanguage();
  const { form, put, done: clear } = useForm(`switch.${id}`, EMPTY);
  const work = useWork();
  const choices = [TEXT, ...options].filter((o) => o !== (standing?.option ?? TEXT));
  const picked = choices.includes(form.option) ? form.option : '';
  const propose = async (): Promise<void> => {
    const once = form.once || newKey();
    put({ once });
    const change = { switch: id, option: optionOf(picked), reason: form.reason };
    const proposed = await ask('propose-assumption', change, { once });
    clear();
    done(proposed);
  };
  return (
    <form
      className="stack"
      onSubmit={(e) => {
        e.preventDefault();
        work.run(propose);
      }}
    >
      <label className="field">
        <span>{say(M.assume)}</span>
        <select required value={picked} onChange={(e) => put({ option: e.target.value, once: '' })}>
          <option value="" />
          {choices.map((o) => (
            <option key={o} value={o}>
              {o === TEXT ? say(M.text) : optionName(o, language, say)}
            </option>
          ))}
        </select>
      </label>
      {picked !== '' && <SwitchPreview id={id} option={optionOf(picked)} />}
      <label className="field">
        <span>{say(M.reason)}</span>
        <textarea
          rows={2}
          required
          minLength={20}
          maxLength={2000}
          value={form.reason}
          onChange={(e) => put({ reason: e.target.value, once: '' })}
        />
      </label>
      <ProblemNotice error={work.error} />
      <div className="actions">
        <Act type="submit" busy={work.busy}>
          {say(M.propose)}
        </Act>
      </div>
    </form>
  );
}
