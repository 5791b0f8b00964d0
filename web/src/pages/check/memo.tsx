import { memo } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { useReference } from '../../ui/reference.tsx';
import { optionName, switchName } from '../../ui/switch-words.ts';
import { day, money, number, t } from '../../ui/text.ts';
import { chipOf } from '../../ui/use-names.ts';
import { ACTIVITIES, ROLES, USES } from './labels.ts';
import type { Draft } from './question.ts';
import { shown } from './shown.ts';

const M = {
  title: t('Export-control determination', 'Beoordeling exportcontrole'),
  item: t('Item', 'Goed'),
  route: t('Route', 'Route'),
  on: t('Legal day', 'Juridische dag'),
  parties: t('Parties', 'Partijen'),
  seat: t('headquarters', 'hoofdkantoor'),
  none: t('not stated', 'niet vermeld'),
  use: t('End use', 'Eindgebruik'),
  noUse: t('known to be none of the controlled uses', 'bekend: geen van de gecontroleerde gebruiken'),
  price: t('Price per unit', 'Prijs per stuk'),
  activity: t('Activity', 'Handeling'),
  evidence: t('Evidence held', 'Aanwezig bewijs'),
  assumed: t('Assumed', 'Verondersteld'),
  over: t('Proposals laid over the law', 'Voorstellen over het recht gelegd'),
  read: t('Read as', 'Gelezen als'),
  letter: t('the letter of the text', 'de letter van de tekst'),
};

/** The head of the printed memo: what was asked. Seen on paper only. */
export const Memo = memo(function Memo({ draft }: { draft: Draft }) {
  const { say, language } = useLanguage();
  const { chips, countries, proposals } = useReference();
  const country = (code: string | null | undefined): string =>
    code ? (countries.find((c) => c.code === code)?.name ?? code) : say(M.none);
  const item =
    draft.item.contains?.map((c) => `${c.count} × ${chipOf(chips, c.chip)?.label ?? c.chip ?? 'IC'}`).join(' + ') ??
    chipOf(chips, draft.item.chip)?.label ??
    draft.item.chip ??
    draft.item.eccn ??
    // Typed in without a product: its parameters in words.
    shown(draft.item, 'item', language, say, country);
  // What makes the answer another one than the law as it is enforced stands on the paper too.
  const uses = draft.endUse?.map((use) => (USES[use] ? say(USES[use]) : use)).join(', ');
  const basis: readonly (readonly [string, string | undefined])[] = [
    [say(M.use), uses === undefined ? say(M.none) : uses || say(M.noUse)],
    [say(M.price), draft.unitValue && money(Number(draft.unitValue.amount), language, draft.unitValue.currency, 2)],
    [say(M.activity), draft.activity && say(ACTIVITIES[draft.activity] ?? t(draft.activity, draft.activity))],
    [say(M.evidence), draft.evidence && shown(draft.evidence, 'evidence', language, say, country)],
    [
      say(M.assumed),
      Object.entries(draft.assume ?? {})
        .map(([id, option]) => `${switchName(id, language)}: ${optionName(option, language)} (${id}=${option})`)
        .join('; '),
    ],
    [say(M.over), draft.scenarios?.map((id) => proposals.find((p) => p.id === id)?.title ?? id).join(', ')],
    [say(M.read), draft.reading === 'letter' ? say(M.letter) : undefined],
  ];
  return (
    <div className="memo">
      <h2>{say(M.title)}</h2>
      <dl>
        <dt>{say(M.item)}</dt>
        <dd>
          {draft.quantity !== undefined && `${number(draft.quantity, language)} × `}
          {item}
        </dd>
        <dt>{say(M.route)}</dt>
        <dd>
          {country(draft.from ?? 'US')} → {country(draft.to)}
        </dd>
        <dt>{say(M.on)}</dt>
        <dd>{day(draft.on, language)}</dd>
        <dt>{say(M.parties)}</dt>
        <dd>
          {(draft.parties ?? []).length === 0 && say(M.none)}
          {draft.parties?.map((p, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parties have no name of their own; the length makes a removal start afresh
            <span key={`${p.role}${i}`}>
              {say(ROLES[p.role] ?? t(p.role, p.role))} {p.name ?? ''} ({country(p.country)}, {say(M.seat)}{' '}
              {country(p.headquarters)})
              <br />
            </span>
          ))}
        </dd>
        {basis.flatMap(([label, text]) =>
          text ? [<dt key={`${label} label`}>{label}</dt>, <dd key={label}>{text}</dd>] : [],
        )}
      </dl>
    </div>
  );
});
