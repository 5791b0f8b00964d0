import { memo, useState } from 'react';
import { AnswerError } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { href } from '../../ui/router.ts';
import { optionName, switchName } from '../../ui/switch-words.ts';
import { t } from '../../ui/text.ts';
import { AnswerView } from './answer.tsx';
import { RouteForm, UseForm } from './deal-form.tsx';
import { EXAMPLES } from './examples.ts';
import { ItemForm } from './item-form.tsx';
import { PartiesForm } from './parties-form.tsx';
import { type Draft, pack } from './question.ts';
import { SaveOrder } from './save-order.tsx';
import { useCheck } from './use-check.ts';
import './check.css';

const M = {
  title: t('May it go?', 'Mag het weg?'),
  intro: t(
    'Pick a chip and a destination: the answer builds while you fill in, with the paragraph that decides it.',
    'Kies een chip en een bestemming: het antwoord groeit terwijl u invult, met de bepaling die beslist.',
  ),
  question: t('Question', 'Vraag'),
  answer: t('Answer', 'Antwoord'),
  start: t('Start with an example', 'Begin met een voorbeeld'),
  empty: t(
    'Nothing is asked yet. Choose a chip and a destination, or start with an example.',
    'Er is nog niets gevraagd. Kies een chip en een bestemming, of begin met een voorbeeld.',
  ),
  share: t('Copy link', 'Kopieer link'),
  copied: t('Link copied', 'Link gekopieerd'),
  copy: t(
    'Copy the address of this page: it holds the whole question.',
    'Kopieer het adres van deze pagina: het bevat de hele vraag.',
  ),
  print: t('Print memo', 'Print memo'),
  clear: t('Clear', 'Wis'),
  refused: t('This question cannot be answered as it stands:', 'Deze vraag kan zo niet worden beantwoord:'),
  failed: t(
    'The answer could not be worked out. This is a fault of the program, not of your question:',
    'Het antwoord kon niet worden uitgerekend. Dat is een fout van het programma, niet van uw vraag:',
  ),
  damaged: t(
    'The link is damaged: it does not hold a whole question.',
    'De link is beschadigd: er staat geen hele vraag in.',
  ),
  assumed: t('Answered as your desk assumes:', 'Beantwoord zoals uw balie veronderstelt:'),
  switches: t('Switches', 'Schakelaars'),
  see: t('See the answer', 'Zie het antwoord'),
};

/** Check: one question, answered while it is typed. Drawn for its own state only: the address changes with every key. */
export default memo(function CheckPage() {
  const { say, language } = useLanguage();
  const { draft, damaged, set, edit, clear, answer, empty, assumed } = useCheck();
  const [copied, setCopied] = useState<{ of: Draft; ok: boolean }>();
  const { value, error, pending } = answer;
  const copy = (): void => {
    const link = `${location.href.replace(/#.*$/, '')}#/check?q=${pack(draft)}`;
    const done = (ok: boolean) => (): void => setCopied({ of: draft, ok });
    navigator.clipboard?.writeText(link).then(done(true), done(false)) ?? done(false)();
  };
  const tried = copied?.of === draft ? copied : undefined;
  return (
    <div className="check">
      <div className="intro">
        <h1>{say(M.title)}</h1>
        <p>{say(M.intro)}</p>
      </div>
      <section className="question" aria-label={say(M.question)}>
        <ItemForm draft={draft} edit={edit} />
        <RouteForm draft={draft} edit={edit} />
        <UseForm draft={draft} edit={edit} />
        <PartiesForm draft={draft} edit={edit} />
      </section>
      <section className={`answer${pending ? ' pending' : ''}`} aria-label={say(M.answer)} id="answer">
        <div className="actions">
          <button type="button" className="quiet" onClick={copy} disabled={empty}>
            {say(tried?.ok ? M.copied : M.share)}
          </button>
          <button type="button" className="quiet" onClick={() => print()} disabled={!value}>
            {say(M.print)}
          </button>
          <SaveOrder draft={draft} disabled={!value} />
          <button type="button" className="quiet" onClick={clear} disabled={empty}>
            {say(M.clear)}
          </button>
        </div>
        {tried?.ok === false && <p className="hint">{say(M.copy)}</p>}
        {damaged && (
          <p role="alert" className="notice bad">
            {say(M.damaged)}
          </p>
        )}
        {empty && (
          <div className="nothing">
            <p>{say(M.empty)}</p>
            <h2>{say(M.start)}</h2>
            <div className="examples">
              {EXAMPLES.map((e) => (
                <button type="button" key={e.title.en} className="quiet" onClick={() => set(e.draft)}>
                  {say(e.title)}
                </button>
              ))}
            </div>
          </div>
        )}
        {error && (
          <div role="alert" className="notice bad">
            <p>{say(error instanceof AnswerError ? M.refused : M.failed)}</p>
            <p>{error.message}</p>
          </div>
        )}
        {!empty && value && assumed.length > 0 && (
          <p className="notice">
            ◆ {say(M.assumed)}{' '}
            {assumed.map(([id, option]) => `${switchName(id, language)}: ${optionName(option, language)}`).join('; ')}.{' '}
            <a href={href('settings', { part: 'switches' })}>{say(M.switches)}</a>
          </p>
        )}
        {!empty && value && <AnswerView checked={value} apply={edit} />}
      </section>
      {value && (
        <button type="button" className="float" onClick={() => document.getElementById('answer')?.scrollIntoView()}>
          <Outcome outcome={value.answer.outcome} />
          <span className="sr">{say(M.see)}</span>
        </button>
      )}
    </div>
  );
});
