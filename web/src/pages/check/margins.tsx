import { useLanguage } from '../../ui/language.tsx';
import { useReference } from '../../ui/reference.tsx';
import { number, t } from '../../ui/text.ts';
import { type Margin, position } from './trace.ts';

const M = {
  title: t('Margins to the lines'),
  line: t('line'),
  over: t('{p} % over'),
  under: t('{p} % under'),
  on: t('exactly on the line'),
};

/** How far each measured number is from the lines that the deciding provisions draw: a small bar and the words for it. */
export function Margins({ margins }: { margins: readonly Margin[] }) {
  const { say, language } = useLanguage();
  const { facts } = useReference();
  if (margins.length === 0) return null;
  return (
    <section>
      <h3>{say(M.title)}</h3>
      <ul className="margins">
        {margins.map((m) => {
          const p = number(Math.abs(m.percent), language, 1);
          const fact = facts[m.fact];
          return (
            <li key={`${m.fact}${m.line}`}>
              <span className="name">
                {fact?.label ?? m.fact} <strong>{number(m.value, language)}</strong> {fact?.unit}
              </span>
              <span className="bar" aria-hidden="true">
                <span
                  className={m.percent >= 0 ? 'over' : 'under'}
                  style={{ inlineSize: `${position(m.value, m.line)}%` }}
                />
                <i />
              </span>
              <span className="words">
                {say(M.line)} {number(m.line, language)} ·{' '}
                {m.percent === 0 ? say(M.on) : say(m.percent > 0 ? M.over : M.under, { p })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
