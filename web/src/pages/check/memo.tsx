import { memo } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { useReference } from '../../ui/reference.tsx';
import { optionName, switchName } from '../../ui/switch-words.ts';
import { asWritten, day, money, number, t } from '../../ui/text.ts';
import { chipOf } from '../../ui/use-names.ts';
import { ACTIVITIES, ROLES, USES } from './labels.ts';
import type { Draft } from './question.ts';
import { shown } from './shown.ts';

const M = {
  title: t('Export-control determination'),
  item: t('Item'),
  route: t('Route'),
  on: t('Legal day'),
  parties: t('Parties'),
  seat: t('headquarters'),
  none: t('not stated'),
  use: t('End use'),
  noUse: t('known to be none of the controlled uses'),
  price: t('Price per unit'),
  activity: t('Activity'),
  evidence: t('Evidence held'),
  assumed: t('Assumed'),
  over: t('Proposals laid over the law'),
  read: t('Read as'),
  letter: t('the letter of the text'),
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
    [say(M.activity), draft.activity && say(ACTIVITIES[draft.activity] ?? asWritten(draft.activity))],
    [say(M.evidence), draft.evidence && shown(draft.evidence, 'evidence', language, say, country)],
    [
      say(M.assumed),
      Object.entries(draft.assume ?? {})
        .map(
          ([id, option]) => `${switchName(id, language, say)}: ${optionName(option, language, say)} (${id}=${option})`,
        )
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
              {say(ROLES[p.role] ?? asWritten(p.role))} {p.name ?? ''} ({country(p.country)}, {say(M.seat)}{' '}
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
