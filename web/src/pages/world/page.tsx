import { memo, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { client, type Place } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { look, Outcome } from '../../ui/outcome.tsx';
import { useReference } from '../../ui/reference.tsx';
import { href, useQuery } from '../../ui/router.ts';
import { number, t } from '../../ui/text.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { chipOf } from '../../ui/use-names.ts';
import { type Draft, pack } from '../check/question.ts';
import { Controls } from './controls.tsx';
import { FIRST, LAST, spans, within } from './days.ts';
import { WorldMap } from './map.tsx';
import { type Settings, template, useSettings } from './settings.ts';
import { Slider } from './slider.tsx';
import { differing, WorldTable } from './table.tsx';
import { useDay } from './use-day.ts';
import { type Answers, useWorld, type World } from './use-world.ts';
import './world.css';

const M = {
  title: t('World'),
  intro: t(
    'Where may it go? Every country gets the answer of the rulebook for the chosen day. Move the slider to replay the law.',
  ),
  compare: t('Compare two maps'),
  second: t('Right map'),
  working: t('Working out the history: {a} of {b} {b, plural, one {span} other {spans}}'),
  differ: t('The maps differ for {n} {n, plural, one {country} other {countries}}.'),
  note: t(
    'Shapes: Natural Earth 1:50m (world-atlas), which shows who controls an area in fact, not whose claim is right. Disputed borders follow that data set; areas without a country code of their own stay blank. Hong Kong and Macau are marked apart.',
  ),
  ask: t('Ask this in Check'),
  choose: t('Click a country on the map or in the table.'),
};

const EMPTY: { first: Answers | undefined; second: Answers | undefined } = { first: undefined, second: undefined };

/** The world by outcome, on any day from August 2022 to the end of 2027. */
export default function WorldPage() {
  const { say, language } = useLanguage();
  const { changeDays, countries, chips } = useReference();
  const [on, setOn] = useDay();
  const [compare, setCompare] = useQuery('compare', '');
  const [chosen, setChosen] = useState<string>();
  const [first, changeFirst] = useSettings('', 'nvidia/h100-sxm5');
  const [second, changeSecond] = useSettings('2', 'nvidia/h20-96gb');
  const days = useMemo(() => spans(changeDays), [changeDays]);
  const at = within(on);
  const left = useWorld(first, at, days);
  const right = useWorld(compare ? second : undefined, at, days);
  const { value } = useAnswer(language, () => client.perform('timeline', { from: FIRST, until: LAST }, language));
  const names = useMemo(() => new Map(countries.map((c) => [c.code, c.name])), [countries]);
  // Some 250 rows of words may lag behind a map that is played; they are drawn in the time that is left.
  const beside = compare ? right.now : undefined;
  const inWords = useDeferredValue(
    useMemo(() => ({ first: left.now, second: beside }), [left.now, beside]),
    EMPTY,
  );
  // Told when it is asked: a table that were given the day would be drawn for every day that is played.
  const now = useRef({ on: at, first, second: compare ? second : undefined });
  now.current = { on: at, first, second: compare ? second : undefined };
  const asked = useCallback(() => now.current, []);
  const name = (s: Settings): string => chipOf(chips, s.chip)?.label ?? s.chip;
  const side = (s: Settings, w: World) => (
    <figure className="world-side">
      <figcaption>{name(s)}</figcaption>
      {w.error && (
        <p role="alert" className="notice bad">
          {w.error.message}
        </p>
      )}
      <div aria-busy={!w.now} className={w.now ? '' : 'busy'}>
        <WorldMap answers={w.now} names={names} chosen={chosen} onChoose={setChosen} />
      </div>
      {w.now && <Legend answers={w.now} />}
    </figure>
  );
  return (
    <div className={compare ? 'world two' : 'world'}>
      <h1>{say(M.title)}</h1>
      <p className="hint">{say(M.intro)}</p>
      <div className="world-head">
        <Controls settings={first} change={changeFirst} />
        {compare && (
          <fieldset>
            <legend className="sr">{say(M.second)}</legend>
            <Controls settings={second} change={changeSecond} />
          </fieldset>
        )}
      </div>
      <label className="tick">
        <input type="checkbox" checked={compare !== ''} onChange={(e) => setCompare(e.target.checked ? 'yes' : '')} />
        {say(M.compare)}
      </label>
      <Slider
        on={at}
        onDay={setOn}
        events={value?.events ?? []}
        has={(d) => left.has(d) && (!compare || right.has(d))}
      />
      {left.ready < left.total && (
        <p className="hint progress">
          <progress max={left.total} value={left.ready} aria-label={say(M.working, { a: left.ready, b: left.total })} />{' '}
          {say(M.working, { a: left.ready, b: left.total })}
        </p>
      )}
      <div className="maps">
        {side(first, left)}
        {compare && side(second, right)}
      </div>
      {compare && left.now && right.now && (
        <p>
          <strong>{say(M.differ, { n: number(differing(left.now, right.now), language) })}</strong>
        </p>
      )}
      <Chosen
        code={chosen}
        name={chosen && names.get(chosen)}
        place={chosen ? left.now?.[chosen] : undefined}
        settings={first}
        on={at}
      />
      {inWords.first && <WorldTable first={inWords.first} second={inWords.second} asked={asked} onChoose={setChosen} />}
      <p className="hint">{say(M.note)}</p>
    </div>
  );
}

const Legend = memo(function Legend({ answers }: { answers: Answers }) {
  const { say, language } = useLanguage();
  const counts = new Map<string, number>();
  for (const p of Object.values(answers)) counts.set(p.outcome, (counts.get(p.outcome) ?? 0) + 1);
  return (
    <ul className="legend">
      {[...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([outcome, n]) => (
          <li key={outcome}>
            <span className={`swatch tone-${look(outcome).tone}`} aria-hidden="true">
              {look(outcome).sign}
            </span>
            {say(look(outcome).words)} <strong>{number(n, language)}</strong>
          </li>
        ))}
    </ul>
  );
});

type ChosenProps = {
  code: string | undefined;
  name: string | undefined;
  place: Place | undefined;
  settings: Settings;
  on: string;
};
function Chosen({ code, name, place, settings, on }: ChosenProps) {
  const { say } = useLanguage();
  if (!code || !place) return <p className="hint">{say(M.choose)}</p>;
  const question = JSON.parse(
    JSON.stringify({ ...template(settings), on }).replaceAll('"*"', JSON.stringify(code)),
  ) as Draft;
  return (
    <p className="card" aria-live="polite">
      <strong>{name}</strong>: <Outcome outcome={place.outcome} detail={place.detail} />{' '}
      <a href={href('check', { q: pack(question) })}>{say(M.ask)}</a>
    </p>
  );
}
