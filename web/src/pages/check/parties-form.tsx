import type { Owner, Party } from '@tolhuis/core/contract';
import { memo } from 'react';
import { CountryField, SelectField } from '../../ui/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { asWritten, t } from '../../ui/text.ts';
import { KINDS, LABELS, ROLES } from './labels.ts';
import { ListedField } from './listed-field.tsx';
import type { Draft } from './question.ts';
import { ScreenedName } from './screened-name.tsx';
import { ShareField } from './share-field.tsx';

const M = {
  who: t('Who'),
  role: t('Role'),
  name: t('Name'),
  add: t('Add a party'),
  remove: t('Remove this party'),
  opaque: t('known to be hidden (opaque)'),
  kind: t('Kind'),
  notStated: t('not stated'),
  owners: t('Owners'),
  noOwners: t('known: no owner on a list'),
  addOwner: t('Add an owner'),
  empty: t('Nobody is named yet. Where a party and its parent have their headquarters can decide the answer.'),
};
type Edit = (path: string, value: unknown) => void;

/** The parties: each with its country, headquarters, owners and listings; names are screened while they are typed. */
export const PartiesForm = memo(
  PartyFields,
  (a, b) => a.draft.parties === b.draft.parties && a.draft.to === b.draft.to && a.edit === b.edit,
);

function PartyFields({ draft, edit }: { draft: Draft; edit: Edit }) {
  const { say } = useLanguage();
  const parties = draft.parties ?? [];
  return (
    <fieldset>
      <legend>{say(M.who)}</legend>
      {parties.length === 0 && <p className="hint">{say(M.empty)}</p>}
      {parties.map((party, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parties have no name of their own; the length makes a removal start afresh
        <PartyCard key={`${i}-${parties.length}`} party={party} at={`parties.${i}`} edit={edit} />
      ))}
      <button
        type="button"
        className="quiet"
        onClick={() =>
          edit('parties', [
            ...parties,
            { role: parties.length === 0 ? 'end-user' : 'purchaser', ...(draft.to ? { country: draft.to } : {}) },
          ])
        }
      >
        + {say(M.add)}
      </button>
    </fieldset>
  );
}

function PartyCard({ party, at, edit }: { party: Party; at: string; edit: Edit }) {
  const { say } = useLanguage();
  const seat = (key: 'headquarters' | 'ultimateParentHeadquarters') => (
    <div>
      <CountryField
        label={say(LABELS[key]!)}
        value={party[key] ?? undefined}
        onChange={(v) => edit(`${at}.${key}`, v)}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={party[key] === null}
          onChange={(e) => edit(`${at}.${key}`, e.target.checked ? null : undefined)}
        />
        {say(M.opaque)}
      </label>
    </div>
  );
  return (
    <fieldset className="card party">
      <legend>
        {say(ROLES[party.role] ?? asWritten(party.role))}
        {party.name ? `: ${party.name}` : ''}
      </legend>
      <div className="grid2">
        <SelectField
          label={say(M.role)}
          value={party.role}
          options={Object.entries(ROLES) as [Party['role'], (typeof ROLES)[string]][]}
          onChange={(v) => edit(`${at}.role`, v)}
        />
        <label className="field">
          <span>{say(M.name)}</span>
          <input
            value={party.name ?? ''}
            autoComplete="off"
            onChange={(e) => edit(`${at}.name`, e.target.value || undefined)}
          />
        </label>
      </div>
      {party.name && <ScreenedName name={party.name} country={party.country} />}
      <div className="grid2">
        <CountryField
          label={say(LABELS['country']!)}
          value={party.country}
          onChange={(v) => edit(`${at}.country`, v)}
        />
        <SelectField
          label={say(M.kind)}
          value={party.kinds?.[0] ?? ''}
          options={[['', M.notStated], ...(Object.entries(KINDS) as [string, (typeof KINDS)[string]][])]}
          onChange={(v) => edit(`${at}.kinds`, v ? [v] : undefined)}
        />
        {seat('headquarters')}
        {seat('ultimateParentHeadquarters')}
        <ListedField listed={party.listed} onChange={(v) => edit(`${at}.listed`, v)} />
      </div>
      <Owners owners={party.owners} at={`${at}.owners`} edit={edit} />
      <button type="button" className="quiet" onClick={() => edit(at, undefined)}>
        {say(M.remove)}
      </button>
    </fieldset>
  );
}

function Owners({ owners, at, edit }: { owners: Owner[] | undefined; at: string; edit: Edit }) {
  const { say } = useLanguage();
  return (
    <details className="more" open={owners !== undefined}>
      <summary>{say(M.owners)}</summary>
      <label className="tick">
        <input
          type="checkbox"
          checked={owners?.length === 0}
          onChange={(e) => edit(at, e.target.checked ? [] : undefined)}
        />
        {say(M.noOwners)}
      </label>
      {owners?.map((o, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parties have no name of their own; the length makes a removal start afresh
        <div className="row" key={`${i}-${owners.length}`}>
          <label className="field">
            <span>{say(M.name)}</span>
            <input value={o.name ?? ''} onChange={(e) => edit(`${at}.${i}.name`, e.target.value || undefined)} />
          </label>
          <ShareField value={o.sharePercent} onChange={(v) => edit(`${at}.${i}.sharePercent`, v)} />
          <ListedField listed={o.listed} onChange={(v) => edit(`${at}.${i}.listed`, v)} />
        </div>
      ))}
      <button type="button" className="quiet" onClick={() => edit(at, [...(owners ?? []), { sharePercent: null }])}>
        + {say(M.addOwner)}
      </button>
    </details>
  );
}
