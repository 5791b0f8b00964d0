import type { Role } from '../client/desk-types.ts';
import { useLanguage } from './language.tsx';
import { ROLE_WORDS } from './roles.ts';
import { t } from './text.ts';
import { Ticks } from './ticks.tsx';

const M = { roles: t('Roles') };
type Props = {
  /** Roles that can be given. */
  readonly of: readonly Role[];
  readonly value: readonly Role[];
  readonly put: (roles: Role[]) => void;
};

/** Roles to tick, each with what it is for. */
export function RoleTicks({ of, value, put }: Props) {
  const { say } = useLanguage();
  const options = of.map(
    (r) => [r, say(ROLE_WORDS[r].name), <small key={r}>{say(ROLE_WORDS[r].does)}</small>] as const,
  );
  return <Ticks legend={say(M.roles)} options={options} value={value} put={put} />;
}
