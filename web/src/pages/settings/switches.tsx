import { useLanguage } from '../../ui/language.tsx';
import { useReference } from '../../ui/reference.tsx';
import { href } from '../../ui/router.ts';
import { t } from '../../ui/text.ts';

const M = {
  title: t('Switches: what the sources leave open', 'Schakelaars: wat de bronnen openlaten'),
  hint: t(
    'Where the law’s state on a day is not known, an answer stays open until a question says what to assume. A switch is never set for all: it is part of each question, and stands in its answer.',
    'Waar de stand van het recht op een dag niet bekend is, blijft een antwoord open tot een vraag zegt wat te veronderstellen. Een schakelaar staat nooit voor alles: hij hoort bij elke vraag, en staat in het antwoord.',
  ),
  options: t('may be assumed', 'mag worden verondersteld'),
  compare: t('Compare what each would do to your orders: What if', 'Vergelijk wat elk met uw orders zou doen: Wat als'),
  proposals: t('Proposals that a question may lay over the law', 'Voorstellen die een vraag over het recht kan leggen'),
};

/** Operator switches and proposals of the rulebook: shown here, set in a question. */
export function Switches() {
  const { say } = useLanguage();
  const { switches, proposals } = useReference();
  return (
    <div className="stack">
      <section className="card">
        <h2>{say(M.title)}</h2>
        <p className="hint">{say(M.hint)}</p>
        <ul className="plain">
          {switches.map((s) => (
            <li key={s.id}>
              <code>{s.id}</code> — {say(M.options)}: {s.options.join(', ')}
            </li>
          ))}
        </ul>
        <p>
          <a href={href('what-if')}>{say(M.compare)}</a>
        </p>
      </section>
      <section className="card">
        <h2>{say(M.proposals)}</h2>
        <ul className="plain">
          {proposals.map((p) => (
            <li key={p.id}>
              {p.url ? <a href={p.url}>{p.title}</a> : p.title} — {p.status} <small>{p.cite}</small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
