import { useState } from 'react';
import { ask } from '../../client/api.ts';
import type { StoredParty } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { useDesk } from '../../ui/desk.tsx';
import { CountryField } from '../../ui/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { useReference } from '../../ui/reference.tsx';
import { href, useQuery } from '../../ui/router.ts';
import { Table } from '../../ui/table.tsx';
import { day, t } from '../../ui/text.ts';
import { Told } from '../../ui/told.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { PartyForm } from './party-form.tsx';

const M = {
  search: t('Name, other name or address'),
  country: t('Country'),
  find: t('Find'),
  loading: t('Reading the parties …'),
  empty: t(
    'No party is on file yet. Orders carry their parties themselves; who is on file is screened again when a list changes.',
  ),
  none: t('No party fits.'),
  parties: t('Parties on file'),
  name: t('Name'),
  others: t('Other names'),
  since: t('Holds from'),
  version: t('Version'),
  erased: t('erased'),
  made: t('{name} is on file.'),
  open: t('Open'),
  more: t('More'),
  first: t('First'),
};
const PAGE = 50;

/** The list of parties, searched when asked: every look is in the log. */
export function PartyList() {
  const { say, language } = useLanguage();
  const { may } = useDesk();
  const { countries } = useReference();
  const [text, setText] = useQuery('text', '');
  const [country, setCountry] = useQuery('country', '');
  const [typed, setTyped] = useState(text);
  const [after, setAfter] = useState('');
  const [made, setMade] = useState<StoredParty>();
  const { value, error, again } = useAsked(`${text}\n${country}\n${after}`, (signal) =>
    ask(
      'parties',
      { limit: PAGE, ...(text && { text }), ...(country && { country }), ...(after && { after }) },
      { signal },
    ),
  );
  const filtered = text !== '' || country !== '';
  const named = (code: string | undefined): string => countries.find((c) => c.code === code)?.name ?? code ?? '—';
  return (
    <div className={may('create-party') ? 'split' : ''}>
      <div className="stack">
        <form
          className="bar-row"
          onSubmit={(e) => {
            e.preventDefault();
            setAfter('');
            setText(typed.trim());
          }}
        >
          <label className="field grow">
            <span>{say(M.search)}</span>
            <input type="search" maxLength={200} value={typed} onChange={(e) => setTyped(e.target.value)} />
          </label>
          <CountryField
            label={say(M.country)}
            value={country || undefined}
            onChange={(code) => {
              setAfter('');
              setCountry(code ?? '');
            }}
          />
          <button type="submit">{say(M.find)}</button>
        </form>
        {made && (
          <Told news={`${made.id} ${made.version}`}>
            ✓ {say(M.made, { name: made.facts.name ?? made.id })}{' '}
            <a href={href('parties', { party: made.id })}>{say(M.open)}</a>
          </Told>
        )}
        <ProblemNotice error={error} retry={again} />
        {!value && error === undefined && <p className="loading">{say(M.loading)}</p>}
        {value && value.items.length === 0 && <p className="nothing">{say(filtered ? M.none : M.empty)}</p>}
        {value && value.items.length > 0 && (
          <Table
            label={say(M.parties)}
            heads={[say(M.name), say(M.country), say(M.others), say(M.since), { n: say(M.version) }]}
          >
            {value.items.map((p) => (
              <tr key={p.id}>
                <th scope="row">
                  <a href={href('parties', { party: p.id })}>{p.facts.name ?? p.id}</a>
                  {p.facts.name === undefined && <small> ✕ {say(M.erased)}</small>}
                </th>
                <td>{named(p.facts.country)}</td>
                <td>{p.facts.aliases?.join('; ') ?? ''}</td>
                <td>{day(p.validFrom, language)}</td>
                <td className="n">v{p.version}</td>
              </tr>
            ))}
          </Table>
        )}
        {value && (value.next !== null || after !== '') && (
          <div className="actions">
            <Act type="button" className="quiet" off={after === ''} onClick={() => setAfter('')}>
              {say(M.first)}
            </Act>
            <Act type="button" className="quiet" off={value.next === null} onClick={() => setAfter(value.next ?? '')}>
              {say(M.more)}
            </Act>
          </div>
        )}
      </div>
      {may('create-party') && (
        <PartyForm
          done={(party) => {
            setMade(party);
            again();
          }}
        />
      )}
    </div>
  );
}
