import { useEffect, useMemo, useRef, useState } from 'react';
import type { OutputOf } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { day, t } from '../../ui/text.ts';
import { COUNT, fromIndex, LAST, toIndex } from './days.ts';

const M = {
  day: t('Day'),
  play: t('Play'),
  pause: t('Pause'),
  before: t('Previous event'),
  next: t('Next event'),
  latest: t('Latest event'),
};
export type Event = OutputOf<'timeline'>['events'][number];
/** Days that one frame of playing moves: the whole history in about twelve seconds. */
const STEP = 3;

type Props = { on: string; onDay: (day: string) => void; events: readonly Event[]; has: (day: string) => boolean };

/** The day, as a slider with the events marked; plays the history, waiting where answers are still worked out. */
export function Slider({ on, onDay, events, has }: Props) {
  const { say, language } = useLanguage();
  const [playing, setPlaying] = useState(false);
  const latest = useRef({ on, onDay, has });
  latest.current = { on, onDay, has };
  useEffect(() => {
    if (!playing) return;
    let frame = 0;
    const step = (): void => {
      const now = latest.current;
      const next = fromIndex(Math.min(COUNT, toIndex(now.on) + STEP));
      if (now.on >= LAST) {
        setPlaying(false);
        return;
      }
      if (now.has(next)) now.onDay(next);
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [playing]);
  const law = useMemo(() => events.filter((e) => e.kind === 'law' || e.kind === 'posture'), [events]);
  const passed = law.filter((e) => e.date <= on);
  const current = passed.at(-1);
  const before = passed.findLast((e) => e.date < on);
  const next = law.find((e) => e.date > on);
  const play = (): void => {
    if (!playing && on >= LAST) onDay(fromIndex(0));
    setPlaying(!playing);
  };
  return (
    <div className="time">
      <div className="time-row">
        <button type="button" onClick={play} aria-pressed={playing}>
          {say(playing ? M.pause : M.play)}
        </button>
        <div className="track">
          <input
            type="range"
            min={0}
            max={COUNT}
            value={toIndex(on)}
            aria-label={say(M.day)}
            aria-valuetext={day(on, language)}
            onChange={(e) => onDay(fromIndex(Number(e.target.value)))}
          />
          <div className="ticks" aria-hidden="true">
            {law.map((e) => (
              <i key={e.id} style={{ insetInlineStart: `${(toIndex(e.date) / COUNT) * 100}%` }} />
            ))}
          </div>
        </div>
        <output className="today">{day(on, language)}</output>
      </div>
      <div className="time-row events">
        <button type="button" className="quiet" disabled={!before} onClick={() => before && onDay(before.date)}>
          ← <span className="wide">{say(M.before)}</span>
        </button>
        <p>
          {current && (
            <>
              <small>
                {say(M.latest)}, {day(current.date, language)}
              </small>
              <br />
              {current.title}
            </>
          )}
        </p>
        <button type="button" className="quiet" disabled={!next} onClick={() => next && onDay(next.date)}>
          <span className="wide">{say(M.next)}</span> →
        </button>
      </div>
    </div>
  );
}
