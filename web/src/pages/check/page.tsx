import { memo, useState } from 'react';
import { AnswerError } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { withMessages } from '../../ui/messages.ts';
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
  title: t('May it go?'),
  intro: t('Pick a chip and a destination: the answer builds while you fill in, with the paragraph that decides it.'),
  question: t('Question'),
  answer: t('Answer'),
  start: t('Start with an example'),
  empty: t('Nothing is asked yet. Choose a chip and a destination, or start with an example.'),
  share: t('Copy link'),
  copied: t('Link copied'),
  text: t('Copy as text'),
  textCopied: t('Text copied'),
  copy: t('This browser does not let the page copy. Copy its address: it holds the whole question.'),
  print: t('Print memo'),
  undo: t('Undo'),
  clear: t('Clear'),
  refused: t('This question cannot be answered as it stands:'),
  failed: t('The answer could not be worked out. This is a fault of the program, not of your question:'),
  damaged: t('The link is damaged: it does not hold a whole question.'),
  assumed: t('Answered as your desk assumes:'),
  switches: t('Switches'),
  see: t('See the answer'),
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
    `${switchName(id, language, say)}: ${optionName(option, language, say)}`;
  const linkTo = (of: Draft): string => `${location.href.replace(/#.*$/, '')}#/check?q=${pack(of)}`;
  const copy = (what: 'link' | 'text', text: string, of: Draft): void => {
    const done = (ok: boolean) => (): void => setCopied({ of, what, ok });
    navigator.clipboard?.writeText(text).then(done(true), done(false)) ?? done(false)();
  };
  // The writer of texts is read when it is wanted; what is copied is the answer that is on the screen.
  const copyText = async ({ answer: shown, draft: of }: Checked): Promise<void> => {
    const { answerText } = await withMessages(() => import('./answer-text.ts'))();
    const asked = [words(of), ...assumed.map(switchWords)].join(' · ');
    copy('text', answerText({ answer: shown, draft: of, asked, country, link: linkTo(of) }, language, say), of);
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
                <button type="button" key={e.title.id} className="quiet" onClick={() => set(e.draft)}>
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
