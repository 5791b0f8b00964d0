import type { EnforcementState, Kind } from '@tolhuis/core/law';
import { client, type OutputOf } from '../../client/index.ts';
import { AnswerError } from '../../client/lane.ts';
import { useLanguage } from '../../ui/language.tsx';
import { ENFORCEMENT, RULE_KINDS } from '../../ui/law-words.ts';
import { href } from '../../ui/router.ts';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { asWritten, day, t } from '../../ui/text.ts';
import { useAnswer } from '../../ui/use-answer.ts';

const M = {
  loading: t('Opening the rule …'),
  versions: t('Versions'),
  from: t('from {d}'),
  until: t('until {d}'),
  by: t('by'),
  published: t('published {d}'),
  confidence: t('confidence'),
  unless: t('Unless'),
  enforcement: t('How it is enforced'),
  otherwise: t('otherwise'),
  cases: t('Worked cases'),
  day: t('Day'),
  expected: t('Answer'),
  why: t('Why'),
  held: t('The tests ask every case again at each change of the rulebook.'),
  source: t('Read the text'),
  act: t('Read the act'),
  proposal: t('proposal'),
  none: t(
    "No rule is cited as ''{cite}''. Try a shorter citation, for example 742.6(a)(6), 3A090 or 740.8, or words of its name; Settings, Rulebook lists what is modelled.",
  ),
  more: t('{n} more: ask more exactly.'),
  many: t('{n} {n, plural, one {rule matches} other {rules match}}'),
};
const CONFIDENCE: Readonly<Record<string, ReturnType<typeof t>>> = {
  P: t('primary text read'),
  S: t('secondary source'),
  M: t('from memory'),
  I: t('our own inference'),
};
/** What a worked case expects, where it is not a clause. */
const EXPECTED: Readonly<Record<string, ReturnType<typeof t>>> = {
  yes: t('yes'),
  no: t('no'),
  unknown: t('unknown'),
};
/** The worker answers in English; a citation that nothing has is told in the language of the page. */
const isUnknown = (error: Error): boolean => error instanceof AnswerError && error.error.code === 'not-found';
type Rule = OutputOf<'explain'>['rules'][number];

/** A rule by its citation: our words, versions with their acts, enforcement, worked cases, and the link to the text. */
export function RuleView({ cite }: { cite: string }) {
  const { say, language } = useLanguage();
  const { value, error } = useAnswer(`${language}|${cite}`, () => client.perform('explain', { cite }, language));
  if (error)
    return (
      <p role="alert" className="notice bad">
        {isUnknown(error) ? say(M.none, { cite }) : error.message}
      </p>
    );
  if (!value) return <p className="loading">{say(M.loading)}</p>;
  if (value.rules.length > 3)
    return (
      <>
        <p>{say(M.many, { n: value.rules.length + (value.more ?? 0) })}</p>
        <ul className="plain">
          {value.rules.map((r) => (
            <li key={r.id}>
              <a href={href('rule', { cite: r.id })}>{r.cite}</a> — {r.title}
            </li>
          ))}
        </ul>
        {value.more !== undefined && <p>{say(M.more, { n: value.more })}</p>}
      </>
    );
  return value.rules.map((rule) => <One key={rule.id + (rule.scenario ?? '')} rule={rule} />);
}

function One({ rule }: { rule: Rule }) {
  const { say, language } = useLanguage();
  const enforced = (state: string): string => say(ENFORCEMENT[state as EnforcementState] ?? asWritten(state));
  return (
    <article className="rule">
      <p className="kind">
        {say(RULE_KINDS[rule.kind as Kind] ?? asWritten(rule.kind))}
        {rule.scenario && ` · ${say(M.proposal)} ${rule.scenario}`}
      </p>
      <h2>{rule.title}</h2>
      <p className="cite">
        {rule.cite}{' '}
        {rule.url && (
          <a href={rule.url} target="_blank" rel="noreferrer">
            {say(M.source)} ↗
          </a>
        )}
      </p>
      <h3>{say(M.versions)}</h3>
      <ol className="versions">
        {[...rule.versions].reverse().map((v) => (
          <li key={v.from + v.by}>
            <p className="when">
              <strong>{say(M.from, { d: day(v.from, language) })}</strong>
              {v.until && ` ${say(M.until, { d: day(v.until, language) })}`} · {say(M.by)} {v.by},{' '}
              {say(M.published, { d: day(v.published, language) })}
              {v.url && (
                <>
                  {' '}
                  <a href={v.url} target="_blank" rel="noreferrer">
                    {say(M.act)} ↗
                  </a>
                </>
              )}
            </p>
            <p>{v.text}</p>
            {v.clauses.length > 0 && (
              <ul className="clauses">
                {v.clauses.map((c) => (
                  <li key={c.id + c.title}>
                    <code>{c.id}</code> {c.title}
                  </li>
                ))}
              </ul>
            )}
            {v.unless && (
              <p>
                <strong>{say(M.unless)}</strong> {v.unless}
              </p>
            )}
            {v.enforcement.length > 0 && (
              <>
                <h4>{say(M.enforcement)}</h4>
                <ul className="clauses">
                  {v.enforcement.map((e) => (
                    <li key={e.from + e.state}>
                      {day(e.from, language)}: <strong>{enforced(e.state)}</strong>
                      {e.when && ` — ${e.when}`}
                      {e.otherwise && `; ${say(M.otherwise)} ${enforced(e.otherwise)}`}
                      {e.switch && (
                        <>
                          {' '}
                          <code>{e.switch}</code>
                        </>
                      )}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {v.warnings.map((w) => (
              <p key={w} className="notice warn">
                <span aria-hidden="true">◆ </span>
                {w}
              </p>
            ))}
            <p className="hint">
              {say(M.confidence)}: {CONFIDENCE[v.confidence] ? say(CONFIDENCE[v.confidence]!) : v.confidence}
            </p>
          </li>
        ))}
      </ol>
      {rule.cases.length > 0 && (
        <details className="more">
          <summary>
            {say(M.cases)} ({rule.cases.length})
          </summary>
          <p className="hint">{say(M.held)}</p>
          <ScrollBox label={say(M.cases)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say(M.day)}</th>
                  <th scope="col">{say(M.expected)}</th>
                  <th scope="col">{say(M.why)}</th>
                </tr>
              </thead>
              <tbody>
                {rule.cases.map((c) => (
                  <tr key={c.on + c.why + JSON.stringify(c.given)}>
                    <td>{day(c.on, language)}</td>
                    <td>{EXPECTED[c.expect] ? say(EXPECTED[c.expect]!) : c.expect}</td>
                    <td lang="en">{c.why}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </details>
      )}
    </article>
  );
}
