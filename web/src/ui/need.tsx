import type { ReactNode } from 'react';
import { refreshDesk, showDialog } from '../client/desk.ts';
import type { Role } from '../client/desk-types.ts';
import { useDesk } from './desk.tsx';
import { useLanguage } from './language.tsx';
import { FOR, ROLE_WORDS } from './roles.ts';
import { t } from './text.ts';

const M = {
  asking: t('Asking the desk …'),
  none: t(
    'This page shows what a desk keeps, and there is no desk behind this copy of the app. `npm start` starts one on this machine.',
  ),
  retry: t('Look again'),
  signIn: t('Sign in'),
  out: t('This page is for: {roles}. Sign in to see it.'),
  role: t('This page is for: {roles}. You are: {yours}. An administrator can give you the role.'),
};

/** A message in which `code` is marked. */
export const coded = (message: string): ReactNode =>
  message.split('`').map((part, i) => (i % 2 ? <code key={part}>{part}</code> : part));

/** Shows its children to those who may use the operation, and tells the others what it takes. */
export function Need({ operation, children }: { operation: keyof typeof FOR; children: ReactNode }) {
  const { say } = useLanguage();
  const { server, present, who, may } = useDesk();
  if (server === 'asking') return <p className="loading">{say(M.asking)}</p>;
  if (!present)
    return (
      <div className="nothing">
        <p>{coded(say(M.none))}</p>
        <button type="button" className="quiet" onClick={() => void refreshDesk()}>
          {say(M.retry)}
        </button>
      </div>
    );
  if (may(operation)) return children;
  const named = (all: readonly Role[]): string => all.map((r) => say(ROLE_WORDS[r].name)).join(', ');
  const signedIn = who?.via === 'session';
  return (
    <div className="nothing">
      <p>{say(signedIn ? M.role : M.out, { roles: named(FOR[operation]), yours: named(who?.roles ?? []) })}</p>
      <button type="button" onClick={() => showDialog(signedIn ? 'account' : 'sign-in')}>
        {say(M.signIn)}
      </button>
    </div>
  );
}
