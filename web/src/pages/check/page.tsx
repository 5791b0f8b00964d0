import { memo, useState } from 'react';
import { AnswerError } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { href } from '../../ui/router.ts';
import { optionName, switchName } from '../../ui/switch-words.ts';
import { t } from '../../ui/text.ts';
import { useNames } from '../../ui/use-names.ts';
import { AnswerView } from './answer.tsx';
import { useAskedWords } from './asked-line.tsx';
import { RouteForm, UseForm } from './deal-form.tsx';
import { EXAMPLES } from './examples.ts';
import { ItemForm } from './item-form.tsx';
import { PartiesForm } from './parties-form.tsx';
import { type Draft, pack } from './question.ts';
import { SaveOrder } from './save-order.tsx';
import { type Checked, useCheck } from './use-check.ts';
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
  text: t('Copy as text', 'Kopieer als tekst'),
  textCopied: t('Text copied', 'Tekst gekopieerd'),
  copy: t(
    'This browser does not let the page copy. Copy its address: it holds the whole question.',
    'Deze browser laat de pagina niet kopiëren. Kopieer het adres: het bevat de hele vraag.',
  ),
  print: t('Print memo', 'Print memo'),
  undo: t('Undo', 'Ongedaan maken'),
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
  const { draft, damaged, set, edit, clear, undo, answer, empty, assumed } = useCheck();
  const [copied, setCopied] = useState<{ of: Draft; what: 'link' | 'text'; ok: boolean }>();
  const { value, error, pending } = answer;
  const words = useAskedWords();
  const { country } = useNames();
  const switchWords = ([id, option]: readonly [string, string]): string =>
    `${switchName(id, language)}: ${optionName(option, language)}`;
  const linkTo = (of: Draft): string => `${location.href.replace(/#.*$/, '')}#/check?q=${pack(of)}`;
  const copy = (what: 'link' | 'text', text: string, of: Draft): void => {
    const done = (ok: boolean) => (): void => setCopied({ of, what, ok });
    navigator.clipboard?.writeText(text).then(done(true), done(false)) ?? done(false)();
  };
  // The writer of texts is read when it is wanted; what is copied is the answer that is on the screen.
  const copyText = async ({ answer: shown, draft: of }: Checked): Promise<void> => {
    const { answerText } = await import('./answer-text.ts');
    const asked = [words(of), ...assumed.map(switchWords)].join(' · ');
    copy('text', answerText({ answer: shown, draft: of, asked, country, link: linkTo(of) }, language), of);
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
          <button type="button" className="quiet" onClick={() => copy('link', linkTo(draft), draft)} disabled={empty}>
            {say(tried?.ok && tried.what === 'link' ? M.copied : M.share)}
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() =>
              value && copyText(value).catch(() => setCopied({ of: value.draft, what: 'text', ok: false }))
            }
            disabled={!value}
          >
            {say(tried?.ok && tried.what === 'text' ? M.textCopied : M.text)}
          </button>
          <button type="button" className="quiet" onClick={() => print()} disabled={!value}>
            {say(M.print)}
          </button>
          <SaveOrder draft={draft} disabled={!value} />
          <button type="button" className="quiet" onClick={undo} disabled={!undo}>
            {say(M.undo)}
          </button>
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
            ◆ {say(M.assumed)} {assumed.map(switchWords).join('; ')}.{' '}
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
