import { ask, newKey } from '../../client/api.ts';
import type { PartyFacts, StoredParty } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { CountryField } from '../../ui/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { t } from '../../ui/text.ts';
import { useForm } from '../../ui/use-form.ts';
import { useWork } from '../../ui/use-work.ts';
import { today } from '../check/question.ts';

const M = {
  add: t('Put a party on file'),
  change: t('New facts'),
  id: t('Your own number (optional)'),
  name: t('Name'),
  country: t('Country'),
  headquarters: t('Headquarters in'),
  address: t('Address'),
  aliases: t('Other names, one a line'),
  from: t('Holds from day'),
  create: t('Put on file'),
  save: t('Keep as a new version'),
};
const EMPTY = { id: '', name: '', country: '', headquarters: '', address: '', aliases: '', from: '', once: '' };

/** The facts of the form over those that are on file: what the form does not show stays. */
function factsOf(form: typeof EMPTY, before: PartyFacts | undefined): PartyFacts {
  const { name: _, country: __, headquarters: head, address: ___, aliases: ____, ...others } = before ?? {};
  const aliases = form.aliases
    .split('\n')
    .map((a) => a.trim())
    .filter(Boolean);
  return {
    ...others,
    name: form.name.trim(),
    ...(form.country && { country: form.country }),
    // Known to be hidden is a fact of its own: an empty field does not take it back.
    ...(form.headquarters ? { headquarters: form.headquarters } : head === null ? { headquarters: null } : {}),
    ...(form.address.trim() && { address: form.address.trim() }),
    ...(aliases.length > 0 && { aliases }),
  };
}

/** Facts of a party: new on file, or the next version of one; `done` is told of it. */
export function PartyForm({ party, done }: { party?: StoredParty; done: (party: StoredParty) => void }) {
  const { say } = useLanguage();
  const f = party?.facts;
  const {
    form,
    put,
    done: clear,
  } = useForm(`party.${party ? `${party.id}.${party.version}` : 'new'}`, {
    ...EMPTY,
    name: f?.name ?? '',
    country: f?.country ?? '',
    headquarters: f?.headquarters ?? '',
    address: f?.address ?? '',
    aliases: (f?.aliases ?? []).join('\n'),
  });
  const work = useWork();
  const from = form.from || today();
  const save = async (): Promise<void> => {
    const once = form.once || newKey();
    put({ once });
    const facts = factsOf(form, f);
    const saved = party
      ? await ask('update-party', { id: party.id, version: party.version, facts, validFrom: from }, { once })
      : await ask('create-party', { ...(form.id.trim() && { id: form.id.trim() }), facts, validFrom: from }, { once });
    clear();
    done(saved);
  };
  const text = (key: 'id' | 'name' | 'address', label: string, required = false) => (
    <label className="field">
      <span>{label}</span>
      <input
        required={required}
        maxLength={key === 'id' ? 100 : 300}
        value={form[key]}
        onChange={(e) => put({ [key]: e.target.value, once: '' })}
      />
    </label>
  );
  return (
    <form
      className="card stack"
      onSubmit={(e) => {
        e.preventDefault();
        work.run(save);
      }}
    >
      <h2>{say(party ? M.change : M.add)}</h2>
      {text('name', say(M.name), true)}
      <div className="grid2">
        <CountryField
          label={say(M.country)}
          value={form.country || undefined}
          onChange={(code) => put({ country: code ?? '', once: '' })}
        />
        <CountryField
          label={say(M.headquarters)}
          value={form.headquarters || undefined}
          onChange={(code) => put({ headquarters: code ?? '', once: '' })}
        />
      </div>
      {text('address', say(M.address))}
      <label className="field">
        <span>{say(M.aliases)}</span>
        <textarea rows={2} value={form.aliases} onChange={(e) => put({ aliases: e.target.value, once: '' })} />
      </label>
      <div className="grid2">
        <label className="field">
          <span>{say(M.from)}</span>
          <input type="date" required value={from} onChange={(e) => put({ from: e.target.value, once: '' })} />
        </label>
        {!party && text('id', say(M.id))}
      </div>
      <ProblemNotice error={work.error} />
      <div className="actions">
        <Act type="submit" busy={work.busy}>
          {say(party ? M.save : M.create)}
        </Act>
      </div>
    </form>
  );
}
