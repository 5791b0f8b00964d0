import { type ReactNode, useState } from 'react';
import { changePassword } from '../client/api.ts';
import { Act } from './act.tsx';
import { useLanguage } from './language.tsx';
import { ProblemNotice } from './problem.tsx';
import { t } from './text.ts';
import { useWork } from './use-work.ts';

const M = {
  next: t('New password'),
  hint: t('a sentence of your own, at least 15 characters'),
  again: t('New password once more'),
  differ: t('The two are not the same.'),
};
const EMPTY = { current: '', next: '', again: '' };

type Props = {
  readonly login: string;
  /** Known already, from the link of the terminal or from signing in; else it is asked for. */
  readonly current?: string | undefined;
  /** What the current password is called here. */
  readonly currentLabel: string;
  readonly submit: string;
  readonly done: () => void;
  /** Stands before the buttons, and beside the first. */
  readonly notice?: ReactNode;
  readonly beside?: ReactNode;
};

/** Another password of one's own. Never kept in this browser, half filled or whole. */
export function PasswordForm({ login, current, currentLabel, submit, done, notice, beside }: Props) {
  const { say } = useLanguage();
  const work = useWork();
  const [form, setForm] = useState(EMPTY);
  const field = (key: keyof typeof EMPTY, label: string, complete: string, least?: number) => (
    <label className="field">
      <span>{label}</span>
      <input
        type="password"
        required
        minLength={least}
        autoComplete={complete}
        value={form[key]}
        onChange={(e) => setForm({ ...form, [key]: e.target.value })}
      />
    </label>
  );
  const change = async (): Promise<void> => {
    if (form.next !== form.again) throw new Error(say(M.differ));
    await changePassword(login, current ?? form.current, form.next);
    setForm(EMPTY);
    done();
  };
  return (
    <form
      className="stack"
      onSubmit={(e) => {
        e.preventDefault();
        work.run(change);
      }}
    >
      <input type="hidden" name="username" autoComplete="username" value={login} readOnly />
      {current === undefined && field('current', currentLabel, 'current-password')}
      {field('next', say(M.next), 'new-password', 15)}
      <p className="hint">{say(M.hint)}</p>
      {field('again', say(M.again), 'new-password')}
      <ProblemNotice error={work.error} />
      {notice}
      <div className="actions">
        <Act type="submit" busy={work.busy}>
          {submit}
        </Act>
        {beside}
      </div>
    </form>
  );
}
