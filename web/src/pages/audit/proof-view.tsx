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
  verify: t('Verify the log'),
  hint: t(
    'The server examines its log; then this browser reads every entry and works it out again by itself: each hash, the chain, the tree and the signature.',
  ),
  reading: t('{n} {n, plural, one {entry} other {entries}} read …'),
  cancel: t('Cancel'),
  good: t('The log is whole: {n} {n, plural, one {entry} other {entries}}, unchanged and in order.'),
  bad: t('The log is not whole. Keep a copy of everything and call for help.'),
  server: t('The server says'),
  browser: t('This browser found'),
  whole: t('whole'),
  findings: t('{n} {n, plural, one {finding} other {findings}}'),
  size: t('Tree size'),
  sizeText: t('{n} {n, plural, one {entry} other {entries}} under the signed head, {m} after it'),
  root: t('Root, worked out here'),
  signed: t('Root, as signed'),
  at: t('Signed on'),
  key: t('Public key'),
  noHead: t('No head has been signed yet: nothing outside the log vouches for it.'),
  path: t('Proof for entry'),
  leaf: t('Hash of the entry'),
  left: t('with the hash on its left'),
  right: t('with the hash on its right'),
  gives: t('gives'),
  equal: t('✓ The last one is the signed root: the entry stands in the signed log.'),
  unequal: t('✖ The way does not end at the signed root.'),
  outside: t('This entry stands after the last signed head. Sign the log first.'),
  sign: t('Sign the log now'),
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
