import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { found } from './combo.tsx';
import { useLanguage } from './language.tsx';
import { ReferenceProvider, useReference } from './reference.tsx';
import { go, href } from './router.ts';
import { t } from './text.ts';

const M = {
  title: t('Go to'),
  what: t('A page, a chip, a proposal or a citation'),
  page: t('page'),
  chip: t('chip'),
  proposal: t('proposal'),
  rule: t('rule'),
  none: t('Nothing found'),
  results: t('Results'),
  close: t('Close'),
};
/** As many as are seen without scrolling on a laptop. */
const MOST = 9;
/** '740.8', '§ 742.6(a)', '3A090.a', 'Part 748': what the rule page can look up. */
const CITATION = /\d{3}/;

type Props = {
  readonly pages: readonly { readonly id: string; readonly label: string }[];
  readonly onClose: () => void;
};

function Box({ pages, onClose }: Props) {
  const { say } = useLanguage();
  const { chips, proposals } = useReference();
  const [typed, setTyped] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const choices = useMemo(
    () => [
      ...pages.map((p) => ({ id: href(p.id), label: p.label, note: say(M.page) })),
      ...chips.map((c) => ({ id: href('chips', { chip: c.id }), label: c.label, words: c.words, note: say(M.chip) })),
      ...proposals.map((p) => ({ id: href('rule', { cite: p.id }), label: p.title, note: say(M.proposal) })),
    ],
    [pages, chips, proposals, say],
  );
  const cite = typed.trim();
  const hits = [
    ...found(choices, typed).slice(0, MOST),
    ...(CITATION.test(cite) ? [{ id: href('rule', { cite }), label: cite, note: say(M.rule) }] : []),
  ];
  const leave = (to: string): void => {
    dialog.current?.close();
    go(to);
  };
  // Up and down go through what was found, as in any list; the field is above its first line.
  const move = (e: KeyboardEvent<HTMLDialogElement>): void => {
    if (e.key !== 'ArrowDown' && e.key !== 'ArrowUp') return;
    e.preventDefault();
    const stops = [...e.currentTarget.querySelectorAll<HTMLElement>('input, a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.max(0, Math.min(stops.length - 1, at + (e.key === 'ArrowDown' ? 1 : -1)))]?.focus();
  };
  return (
    <dialog ref={dialog} className="go-to" aria-label={say(M.title)} onClose={onClose} onKeyDown={move}>
      <form
        className="stack"
        onSubmit={(e) => {
          e.preventDefault();
          if (hits[0]) leave(hits[0].id);
        }}
      >
        <label className="field">
          <span>{say(M.what)}</span>
          <input value={typed} autoComplete="off" onChange={(e) => setTyped(e.target.value)} />
        </label>
        <ul aria-label={say(M.results)}>
          {hits.map((h) => (
            <li key={h.id}>
              <a
                href={h.id}
                onClick={(e) => {
                  e.preventDefault();
                  leave(h.id);
                }}
              >
                {h.label} <small>{h.note}</small>
              </a>
            </li>
          ))}
        </ul>
        <p className="hint" role="status">
          {hits.length === 0 && say(M.none)}
        </p>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {say(M.close)}
        </button>
      </form>
    </dialog>
  );
}

/** A box that goes to any page, chip, proposal or rule by its name: opened by its button or by Ctrl K. */
export default function GoTo(props: Props) {
  return (
    <ReferenceProvider>
      <Box {...props} />
    </ReferenceProvider>
  );
}
