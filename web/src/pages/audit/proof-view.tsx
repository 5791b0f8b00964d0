import type { LogEntry } from '@tolhuis/core/audit';
import { useEffect, useRef, useState } from 'react';
import { ask, askAll } from '../../client/api.ts';
import type { AuditVerification } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { number, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { useWork } from '../../ui/use-work.ts';
import { type Examined, examine } from './proof.ts';

const M = {
  verify: t('Verify the log', 'Controleer het logboek'),
  hint: t(
    'The server examines its log; then this browser reads every entry and works it out again by itself: each hash, the chain, the tree and the signature.',
    'De server onderzoekt zijn logboek; daarna leest deze browser elke regel en rekent alles zelf na: elke hash, de keten, de boom en de handtekening.',
  ),
  reading: t('{n} {n:entry|entries} read …', '{n} {n:regel|regels} gelezen …'),
  cancel: t('Cancel', 'Annuleer'),
  good: t(
    'The log is whole: {n} {n:entry|entries}, unchanged and in order.',
    'Het logboek is heel: {n} {n:regel|regels}, onveranderd en op volgorde.',
  ),
  bad: t(
    'The log is not whole. Keep a copy of everything and call for help.',
    'Het logboek is niet heel. Bewaar een kopie van alles en vraag hulp.',
  ),
  server: t('The server says', 'De server zegt'),
  browser: t('This browser found', 'Deze browser vond'),
  whole: t('whole', 'heel'),
  findings: t('{n} {n:finding|findings}', '{n} {n:bevinding|bevindingen}'),
  size: t('Tree size', 'Omvang van de boom'),
  sizeText: t(
    '{n} {n:entry|entries} under the signed head, {m} after it',
    '{n} {n:regel|regels} onder de ondertekende kop, {m} erna',
  ),
  root: t('Root, worked out here', 'Wortel, hier uitgerekend'),
  signed: t('Root, as signed', 'Wortel, zoals ondertekend'),
  at: t('Signed on', 'Ondertekend op'),
  key: t('Public key', 'Publieke sleutel'),
  noHead: t(
    'No head has been signed yet: nothing outside the log vouches for it.',
    'Er is nog geen kop ondertekend: niets buiten het logboek staat ervoor in.',
  ),
  path: t('Proof for entry', 'Bewijs voor regel'),
  leaf: t('Hash of the entry', 'Hash van de regel'),
  left: t('with the hash on its left', 'met de hash links ervan'),
  right: t('with the hash on its right', 'met de hash rechts ervan'),
  gives: t('gives', 'geeft'),
  equal: t(
    '✓ The last one is the signed root: the entry stands in the signed log.',
    '✓ De laatste is de ondertekende wortel: de regel staat in het ondertekende logboek.',
  ),
  unequal: t('✖ The way does not end at the signed root.', '✖ De weg eindigt niet bij de ondertekende wortel.'),
  outside: t(
    'This entry stands after the last signed head. Sign the log first.',
    'Deze regel staat na de laatste ondertekende kop. Onderteken eerst het logboek.',
  ),
  sign: t('Sign the log now', 'Onderteken het logboek nu'),
};

/** Verifies the log, at the server and once more in this browser, and shows the proof of any one entry. */
export function ProofView({ about }: { about: LogEntry | undefined }) {
  const { say, language } = useLanguage();
  const { may } = useDesk();
  const work = useWork();
  const [read, setRead] = useState<number>();
  const [result, setResult] = useState<{ server: AuditVerification; here: Examined }>();
  const [typed, setTyped] = useState<{ about: LogEntry | undefined; value: string }>();
  const box = useRef<HTMLElement>(null);
  const verify = (): void =>
    work.run(async (signal) => {
      setResult(undefined);
      setRead(0);
      try {
        const entries = await askAll<'audit-entries', LogEntry>(
          'audit-entries',
          {},
          { signal, most: 1_000_000, seen: (e) => setRead(e.length) },
        );
        const [{ items }, server] = await Promise.all([
          ask('audit-heads', {}, { signal }),
          ask('audit-verify', {}, { signal }),
        ]);
        setResult({ server, here: await examine(entries, items, server.publicKey) });
      } finally {
        setRead(undefined);
      }
    });
  // "Prove this entry" in the list: the proof comes into sight, and the log is verified first where it has not been.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new entry asks for it
  useEffect(() => {
    if (about === undefined) return;
    box.current?.scrollIntoView({ block: 'nearest' });
    if (!result && !work.busy) verify();
  }, [about]);
  const sign = (): void =>
    work.run(async (signal) => {
      await ask('sign-head', {}, { signal });
      setResult(undefined);
    });
  const here = result?.here;
  const good = result?.server.ok && result.here.findings.length === 0;
  const sequence = Number(
    (typed?.about === about ? typed?.value : undefined) ??
      about?.sequence ??
      Math.max(0, (here?.head?.head.size ?? here?.entries.length ?? 1) - 1),
  );
  const inclusion = here?.inclusion(sequence);
  const short = (hash: string): string => `${hash.slice(0, 16)}…${hash.slice(-8)}`;
  return (
    <section className="card stack" ref={box}>
      <div className="actions">
        <Act type="button" onClick={verify} busy={work.busy}>
          {say(M.verify)}
        </Act>
        {may('sign-head') && (
          <Act type="button" className="quiet" onClick={sign} busy={work.busy}>
            {say(M.sign)}
          </Act>
        )}
      </div>
      {!result && <p className="hint">{say(M.hint)}</p>}
      {read !== undefined && (
        <p className="progress hint">
          <progress aria-label={say(M.reading, { n: read })} />
          {say(M.reading, { n: number(read, language) })}
          <button type="button" className="quiet" onClick={work.cancel}>
            {say(M.cancel)}
          </button>
        </p>
      )}
      <ProblemNotice error={work.error} />
      {result && here && (
        <>
          <p role="status" className={`notice${good ? ' good' : ' bad'}`}>
            {good ? `✓ ${say(M.good, { n: number(here.entries.length, language) })}` : say(M.bad)}
          </p>
          <dl className="fact-list">
            <dt>{say(M.server)}</dt>
            <dd>{result.server.ok ? say(M.whole) : say(M.findings, { n: result.server.findings.length })}</dd>
            <dt>{say(M.browser)}</dt>
            <dd>{here.findings.length === 0 ? say(M.whole) : say(M.findings, { n: here.findings.length })}</dd>
            {here.head ? (
              <>
                <dt>{say(M.size)}</dt>
                <dd>
                  {say(M.sizeText, {
                    n: number(here.head.head.size, language),
                    m: number(here.entries.length - here.head.head.size, language),
                  })}
                </dd>
                <dt>{say(M.signed)}</dt>
                <dd className="mono">{here.head.head.root}</dd>
                <dt>{say(M.root)}</dt>
                <dd className="mono">{here.root}</dd>
                <dt>{say(M.at)}</dt>
                <dd>{moment(here.head.head.recordedAt, language)}</dd>
              </>
            ) : (
              <>
                <dt>{say(M.root)}</dt>
                <dd className="mono">{here.root}</dd>
              </>
            )}
            <dt>{say(M.key)}</dt>
            <dd className="mono">{result.server.publicKey}</dd>
          </dl>
          {!here.head && <p className="notice warn">{say(M.noHead)}</p>}
          {[...result.server.findings, ...here.findings].length > 0 && (
            <ul>
              {[...new Set([...result.server.findings, ...here.findings].map((f) => f.message))]
                .slice(0, 50)
                .map((m) => (
                  <li key={m}>{m}</li>
                ))}
            </ul>
          )}
          <div className="path">
            <label className="field">
              <span>{say(M.path)}</span>
              <input
                type="number"
                min={0}
                max={here.entries.length - 1}
                value={sequence}
                onChange={(e) => setTyped({ about, value: e.target.value })}
              />
            </label>
            {inclusion ? (
              <ol>
                <li>
                  {say(M.leaf)} <span className="mono">{short(inclusion.entry.hash)}</span>
                </li>
                {inclusion.steps.map((s) => (
                  <li key={s.node}>
                    {say(M[s.side])} <span className="mono">{short(s.sibling)}</span> {say(M.gives)}{' '}
                    <span className="mono">{short(s.node)}</span>
                  </li>
                ))}
              </ol>
            ) : (
              <p className="hint">{say(M.outside)}</p>
            )}
            {inclusion && here.head && (
              <p className={inclusion.holds ? 'tone-free' : 'tone-stop'}>
                {say(inclusion.holds ? M.equal : M.unequal)}
              </p>
            )}
          </div>
        </>
      )}
    </section>
  );
}
