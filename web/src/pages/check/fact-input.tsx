import { type FormEvent, useState } from 'react';
import { CountryField } from '../../ui/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { t } from '../../ui/text.ts';
import { KINDS, keyOf, USES, unitOf } from './labels.ts';
import { ListedField } from './listed-field.tsx';

const M = {
  yes: t('Yes'),
  no: t('No'),
  use: t('Use this'),
  none: t('None of these'),
  hidden: t('It is hidden'),
  noOwners: t('No owner is on a list'),
  addEndUser: t('Add the end user'),
  value: t('Value'),
  form: t('Answer it in the form.'),
};
const TRUTHS = new Set(
  'designedOrMarketedForDatacenters published endToEndEncrypted madeInUs foreignDirectProduct containsHbm commerciallyAvailableInUs objection purchaseOrder supplyInUs noFoundryDiversion recipientKyc remoteUsersListed thirdPartyTestInUs labIndependent hbmCommitments uvlStatement encryptionB1 encryptionB3'.split(
    ' ',
  ),
);
const COUNTRIES = new Set([
  'to',
  'from',
  'country',
  'headquarters',
  'ultimateParentHeadquarters',
  'citizenship',
  'packagedIn',
]);
const NUMBERS = new Set(
  'tpp performanceDensity applicableDieAreaMm2 ioBandwidthGBps dramBandwidthGBps memoryBandwidthDensity trainingOperations controlledUsContentPercent transistorsBillion nodeNm appWeightedTeraflops volumeShareOfUsPercent lppCumulativeTpp installedBaseTpp quantity'.split(
    ' ',
  ),
);

type Props = { fact: string; label: string; onAnswer: (path: string, value: unknown) => void };

/** The input that fits a missing fact, by its contract key; what has no small input points at the form. */
export function FactInput({ fact, label, onAnswer }: Props) {
  const { say } = useLanguage();
  const key = keyOf(fact);
  const answer = (value: unknown) => () => onAnswer(fact, value);
  if (TRUTHS.has(key))
    return (
      <div className="answers">
        <button type="button" onClick={answer(true)}>
          {say(M.yes)}
        </button>
        <button type="button" onClick={answer(false)}>
          {say(M.no)}
        </button>
      </div>
    );
  if (COUNTRIES.has(key))
    return (
      <div className="answers">
        <CountryField
          label={<span className="sr">{label}</span>}
          value={undefined}
          onChange={(v) => v && onAnswer(fact, v)}
        />
        {/headquarters/i.test(key) && (
          <button type="button" className="quiet" onClick={answer(null)}>
            {say(M.hidden)}
          </button>
        )}
      </div>
    );
  if (NUMBERS.has(key))
    return <TypedInput label={label} type="number" unit={unitOf(fact)} onValue={(v) => onAnswer(fact, Number(v))} />;
  if (key === 'filedOn') return <TypedInput label={label} type="date" onValue={(v) => onAnswer(fact, v)} />;
  if (key === 'listed') return <ListedField listed={undefined} onChange={(v) => v && onAnswer(fact, v)} />;
  if (key === 'owners')
    return (
      <button type="button" onClick={answer([])}>
        {say(M.noOwners)}
      </button>
    );
  if (key === 'endUse')
    return (
      <div className="answers">
        <button type="button" onClick={answer([])}>
          {say(M.none)}
        </button>
        {['inference', 'frontier-model-training', 'military'].map((use) => (
          <button type="button" key={use} className="quiet" onClick={answer([use])}>
            {say(USES[use]!)}
          </button>
        ))}
      </div>
    );
  if (key === 'kinds')
    return (
      <div className="answers">
        {['civil', 'government', 'university', 'military-end-user'].map((kind) => (
          <button type="button" key={kind} className="quiet" onClick={answer([kind])}>
            {say(KINDS[kind]!)}
          </button>
        ))}
      </div>
    );
  if (fact === 'parties')
    return (
      <button type="button" onClick={answer([{ role: 'end-user' }])}>
        {say(M.addEndUser)}
      </button>
    );
  if (key === 'eccn' || key === 'hostEccn' || key === 'technologyFor')
    return <TypedInput label={label} type="text" onValue={(v) => onAnswer(fact, v)} />;
  return (
    <p className="hint">
      {say(M.form)} <code>{fact}</code>
    </p>
  );
}

type Typed = {
  label: string;
  type: 'number' | 'date' | 'text';
  unit?: string | undefined;
  onValue: (value: string) => void;
};

function TypedInput({ label, type, unit, onValue }: Typed) {
  const { say } = useLanguage();
  const [value, setValue] = useState('');
  const send = (e: FormEvent): void => {
    e.preventDefault();
    if (value !== '') onValue(value);
  };
  return (
    <form className="answers" onSubmit={send}>
      <input
        aria-label={label}
        type={type}
        step="any"
        min={type === 'number' ? 0 : undefined}
        value={value}
        onChange={(e) => setValue(e.target.value)}
      />
      {unit && <small>{unit}</small>}
      <button type="submit">{say(M.use)}</button>
    </form>
  );
}
