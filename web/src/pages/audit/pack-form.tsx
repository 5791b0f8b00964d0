import { verifyPack } from '@tolhuis/core/audit';
import { useState } from 'react';
import { ask, askText } from '../../client/api.ts';
import { Act } from '../../ui/act.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { saveText } from '../../ui/save-text.ts';
import { t } from '../../ui/text.ts';
import { Told } from '../../ui/told.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useWork } from '../../ui/use-work.ts';
import { verifier } from './proof.ts';

const M = {
  title: t('Evidence pack'),
  hint: t(
    'A file that a stranger can check without this desk (`node tools/verify-pack.mjs`): the entries about these things, their proofs and the signed head. Making it is itself logged.',
  ),
  about: t('About, one a line'),
  disclose: t('Disclose the questions, answers and names behind the commitments'),
  go: t('Make and download'),
  good: t('✓ {n} {n, plural, one {entry} other {entries}}, checked by this browser before it was handed to you.'),
  bad: t('This browser found {n} {n, plural, one {fault} other {faults}} in the pack: {m}'),
};

/** Makes an evidence pack, checks it here, and hands it over byte for byte. */
export function PackForm({ about }: { about: string }) {
  const { say } = useLanguage();
  const { form, put } = useForm('pack', { about: '', disclose: false });
  const work = useWork();
  const [note, setNote] = useState<{ ok: boolean; text: string }>();
  const subjects = (form.about || about)
    .split('\n')
    .map((s) => s.trim())
    .filter(Boolean);
  const make = async (signal: AbortSignal): Promise<void> => {
    setNote(undefined);
    const text = await askText('evidence-pack', { about: subjects, disclose: form.disclose }, { signal });
    const { publicKey } = await ask('audit-verify', {}, { signal });
    const findings = await verifyPack(new TextEncoder().encode(text), verifier, [publicKey]);
    const entries = (JSON.parse(text) as { entries: unknown[] }).entries.length;
    setNote(
      findings.length === 0
        ? { ok: true, text: say(M.good, { n: entries }) }
        : { ok: false, text: say(M.bad, { n: findings.length, m: findings.map((f) => f.message).join('; ') }) },
    );
    saveText(`tolhuis-evidence-${new Date().toISOString().slice(0, 10)}.json`, 'application/json', text);
  };
  return (
    <form
      className="card stack"
      onSubmit={(e) => {
        e.preventDefault();
        work.run(make);
      }}
    >
      <h2>{say(M.title)}</h2>
      <p className="hint">
        {say(M.hint)
          .split('`')
          .map((part, i) => (i % 2 ? <code key={part}>{part}</code> : part))}
      </p>
      <label className="field">
        <span>{say(M.about)}</span>
        <textarea
          rows={2}
          required
          placeholder="order:…"
          value={form.about || about}
          onChange={(e) => put({ about: e.target.value })}
        />
      </label>
      <label className="tick">
        <input type="checkbox" checked={form.disclose} onChange={(e) => put({ disclose: e.target.checked })} />
        {say(M.disclose)}
      </label>
      <ProblemNotice error={work.error} />
      {note && (
        <Told news={note.text} tone={note.ok ? 'good' : 'bad'}>
          {note.text}
        </Told>
      )}
      <div className="actions">
        <Act type="submit" busy={work.busy} off={subjects.length === 0}>
          {say(M.go)}
        </Act>
      </div>
    </form>
  );
}
