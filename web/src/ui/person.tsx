import { useDesk } from './desk.tsx';
import { useLanguage } from './language.tsx';
import { t } from './text.ts';

const M = {
  you: t('you'),
  local: t('somebody at this machine'),
  system: t('the desk itself'),
};

/** Who did it. The desk keeps people under pseudonyms; only one's own is known by name here. */
export function Person({ id }: { id: string }) {
  const { say } = useLanguage();
  const { who } = useDesk();
  const [person = id, key] = id.split('/');
  if (person === who?.id && who.via === 'session') return <b>{say(M.you)}</b>;
  if (person === 'local') return <span>{say(M.local)}</span>;
  if (person.startsWith('system:')) return <span title={id}>{say(M.system)}</span>;
  return (
    <span className="mono" title={id}>
      …{person.slice(-6)}
      {key !== undefined && ' (API)'}
    </span>
  );
}
