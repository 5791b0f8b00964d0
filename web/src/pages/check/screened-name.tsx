import { client } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { href } from '../../ui/router.ts';
import { number, t } from '../../ui/text.ts';
import { useAnswer } from '../../ui/use-answer.ts';

const M = {
  hit: t('May be on the Entity List:'),
  none: t(
    'No hit on the built-in starter list ({n} parties). That is not the whole list: screen the name elsewhere before you state "on no list".',
  ),
  open: t('open screening'),
};

/** Screens a name while it is typed. Never fills in "on no list" by itself. */
export function ScreenedName({ name, country }: { name: string; country: string | undefined }) {
  const { say, language } = useLanguage();
  const { value } = useAnswer(name.trim().length >= 3 ? `${name}|${country ?? ''}` : undefined, () =>
    client.screen(name, country),
  );
  if (!value) return null;
  const [best] = value.hits;
  if (!best) return <p className="hint">{say(M.none, { n: value.list.entries })}</p>;
  return (
    <p className="notice warn">
      <span aria-hidden="true">◆ </span>
      {say(M.hit)} <strong>{best.matchedName}</strong> ({number(best.score * 100, language, 0)} %).{' '}
      <a href={href('screening', { name, country })}>{say(M.open)}</a>
    </p>
  );
}
