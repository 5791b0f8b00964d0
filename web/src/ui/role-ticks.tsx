import type { Role } from '../client/desk-types.ts';
import { useLanguage } from './language.tsx';
import { ROLE_WORDS } from './roles.ts';
import { t } from './text.ts';

const M = { roles: t('Roles', 'Rollen') };
type Props = {
  /** Roles that can be given. */
  readonly of: readonly Role[];
  readonly value: readonly Role[];
  readonly put: (roles: Role[]) => void;
};

/** Roles to tick, each with what it is for. */
export function RoleTicks({ of, value, put }: Props) {
  const { say } = useLanguage();
  return (
    <fieldset className="ticks">
      <legend>{say(M.roles)}</legend>
      {of.map((r) => (
        <label key={r}>
          <input
            type="checkbox"
            checked={value.includes(r)}
            onChange={(e) => put(e.target.checked ? [...value, r] : value.filter((x) => x !== r))}
          />
          <span>
            {say(ROLE_WORDS[r].name)} <small>{say(ROLE_WORDS[r].does)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
