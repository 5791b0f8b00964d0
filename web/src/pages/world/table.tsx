import { memo, useState } from 'react';
import type { Place } from '../../client/index.ts';
import { csvText } from '../../ui/csv.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { useReference } from '../../ui/reference.tsx';
import { saveText } from '../../ui/save-text.ts';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { t } from '../../ui/text.ts';
import type { Settings } from './settings.ts';
import type { Answers } from './use-world.ts';

const M = {
  title: t('As a table'),
  country: t('Country'),
  left: t('Left map'),
  right: t('Right map'),
  outcome: t('Outcome'),
  filter: t('Filter countries'),
  differ: t('Only where the maps differ'),
  check: t('Check', 'button'),
  export: t('Export CSV'),
  none: t('No country matches.'),
};
type Props = {
  first: Answers;
  second: Answers | undefined;
  /** What was asked when the answers are exported: the day, and what the map of either side is about. */
  asked: () => { on: string; first: Settings; second: Settings | undefined };
  onChoose: (code: string) => void;
};
const said = (p: Place | undefined): string => `${p?.outcome} ${p?.detail ?? ''}`;

/** Countries on which two maps differ. */
export const differing = (a: Answers, b: Answers): number =>
  Object.keys(a).filter((c) => said(a[c]) !== said(b[c])).length;

/** The map in words: every country with its outcome, both maps beside each other when there are two. */
export const WorldTable = memo(function WorldTable({ first, second, asked, onChoose }: Props) {
  const { say } = useLanguage();
  const { countries } = useReference();
  const [text, setText] = useState('');
  const [only, setOnly] = useState(false);
  const rows = countries.filter(
    (c) =>
      `${c.name} ${c.code}`.toLowerCase().includes(text.toLowerCase()) &&
      (!only || !second || said(first[c.code]) !== said(second[c.code])),
  );
  const download = (): void => {
    const { on, ...sides } = asked();
    const cells = (s: Settings, p: Place | undefined) => [
      s.chip,
      s.quantity,
      s.buyer,
      s.letter ? 'letter' : 'enforced',
      s.scenarios.join(' '),
      p?.outcome,
      p?.detail,
      p?.eccn,
    ];
    const names = ['chip', 'quantity', 'buyer', 'reading', 'scenarios', 'outcome', 'detail', 'eccn'];
    const right = second && sides.second;
    const head = ['code', 'country', 'on', ...names, ...(right ? names.map((n) => `right-${n}`) : [])];
    const lines = rows.map((c) => [
      c.code,
      c.name,
      on,
      ...cells(sides.first, first[c.code]),
      ...(right ? cells(right, second[c.code]) : []),
    ]);
    saveText(`tolhuis-world-${on}.csv`, 'text/csv', csvText([head, ...lines]));
  };
  const cell = (p: Place | undefined) =>
    p && (
      <>
        <Outcome outcome={p.outcome} detail={p.detail} /> {p.eccn && <small>{p.eccn}</small>}
      </>
    );
  return (
    <section>
      <h2>{say(M.title)}</h2>
      <div className="bar-row">
        <label className="field">
          <span>{say(M.filter)}</span>
          <input type="search" value={text} onChange={(e) => setText(e.target.value)} />
        </label>
        {second && (
          <label className="tick">
            <input type="checkbox" checked={only} onChange={(e) => setOnly(e.target.checked)} />
            {say(M.differ)}
          </label>
        )}
        <button type="button" className="quiet" onClick={download}>
          {say(M.export)}
        </button>
      </div>
      <ScrollBox label={say(M.title)} className="tall">
        <table>
          <thead>
            <tr>
              <th scope="col">{say(M.country)}</th>
              <th scope="col">{say(second ? M.left : M.outcome)}</th>
              {second && <th scope="col">{say(M.right)}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((c) => (
              <tr key={c.code}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => onChoose(c.code)}>
                    {c.name}
                  </button>
                </th>
                <td>{cell(first[c.code])}</td>
                {second && <td>{cell(second[c.code])}</td>}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="nothing">{say(M.none)}</p>}
      </ScrollBox>
    </section>
  );
});
