import type { Balance } from '../../client/desk-types.ts';
import { useLanguage } from '../../ui/language.tsx';
import { type Message, t } from '../../ui/text.ts';
import { amount, share } from './amount.ts';

const M = {
  used: t('Used'),
  reserved: t('Reserved'),
  available: t('Available'),
  of: t('of {all}'),
  later: t('Reserved for later days'),
  left: t('Left after that'),
  laterUsed: t('Used on later days'),
};
type Level = 'ok' | 'low' | 'empty' | 'over' | 'counted';
const LEVELS: Readonly<Record<Level, { readonly sign: string; readonly words: Message; readonly tone: string }>> = {
  ok: { sign: '●', words: t('room left'), tone: 'free' },
  low: { sign: '◐', words: t('a tenth or less left'), tone: 'text' },
  empty: { sign: '■', words: t('nothing left'), tone: 'stop' },
  over: {
    sign: '✖',
    words: t('overdrawn: takes nothing until made good'),
    tone: 'never',
  },
  counted: { sign: '○', words: t('no limit: it only counts'), tone: 'off' },
};

/** How much room an account has left. */
export function levelOf({ authorised, available }: Balance): Level {
  if (authorised === null || available === null) return 'counted';
  const [all, left] = [BigInt(authorised), BigInt(available)];
  if (left < 0n) return 'over';
  if (left === 0n) return 'empty';
  return left * 10n <= all ? 'low' : 'ok';
}

/**
 * Used, reserved and available of one account on a day: a bar whose parts differ by pattern as well as colour, and all of it in words.
 * @param later the same at the end of all days: what is already promised after that day is shown apart
 */
export function Gauge({ balance, later, label }: { balance: Balance; later?: Balance | undefined; label?: string }) {
  const { say, language } = useLanguage();
  const { unit, authorised, used, reserved, available } = balance;
  const level = LEVELS[levelOf(balance)];
  const all = BigInt(authorised ?? '0');
  const promised = later === undefined ? 0n : BigInt(later.reserved) - BigInt(reserved);
  const gone = later === undefined ? 0n : BigInt(later.used) - BigInt(used);
  const said = (v: string | bigint): string => amount(v, unit, language, say);
  return (
    <div className="gauge">
      <p className="gauge-head">
        <b>{label}</b>
        <span className={`state tone-${level.tone}`}>
          <span aria-hidden="true">{level.sign}</span> {say(level.words)}
        </span>
      </p>
      {authorised !== null && (
        <div className="bar" aria-hidden="true">
          <span className="used" style={{ inlineSize: `${share(BigInt(used), all)}%` }} />
          <span className="reserved" style={{ inlineSize: `${share(BigInt(reserved), all)}%` }} />
          {promised > 0n && <span className="later" style={{ inlineSize: `${share(promised, all)}%` }} />}
        </div>
      )}
      <dl className="amounts">
        <div>
          <dt>
            <i className="key used" aria-hidden="true" /> {say(M.used)}
          </dt>
          <dd>{said(used)}</dd>
        </div>
        <div>
          <dt>
            <i className="key reserved" aria-hidden="true" /> {say(M.reserved)}
          </dt>
          <dd>{said(reserved)}</dd>
        </div>
        {promised > 0n && (
          <div>
            <dt>
              <i className="key later" aria-hidden="true" /> {say(M.later)}
            </dt>
            <dd>{said(promised)}</dd>
          </div>
        )}
        {gone > 0n && (
          <div>
            <dt>{say(M.laterUsed)}</dt>
            <dd>{said(gone)}</dd>
          </div>
        )}
        {authorised !== null && available !== null && (
          <div>
            <dt>
              <i className="key" aria-hidden="true" /> {say(M.available)}
            </dt>
            <dd>
              <b>{said(available)}</b> <small>{say(M.of, { all: said(authorised) })}</small>
            </dd>
          </div>
        )}
        {(promised > 0n || gone > 0n) && later?.available != null && (
          <div>
            <dt>{say(M.left)}</dt>
            <dd>
              <b>{said(later.available)}</b>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
