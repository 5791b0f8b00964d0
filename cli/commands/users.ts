import { notFound } from '@tolhuis/core/app/errors';
import { type Desk, ROLES, type Role, type User } from '@tolhuis/server/services/api/index.ts';
import type { Command } from 'commander';
import { columns, LOCAL, type StoreOptions, show, storeOptions, withDesk } from '../desk.ts';

type RoleOptions = StoreOptions & { readonly role: Role[] };
type AddOptions = RoleOptions & { readonly oidcIssuer?: string; readonly oidcSubject?: string };

async function everyUser(desk: Desk): Promise<User[]> {
  const users: User[] = [];
  for (let after = ''; ; ) {
    const page = await desk.people.users(LOCAL, { after, limit: 1000 });
    users.push(...page.items);
    if (page.next === null) return users;
    after = page.next;
  }
}

async function byLogin(desk: Desk, login: string): Promise<User> {
  const user = (await everyUser(desk)).find((u) => u.login === login.toLowerCase() || u.id === login);
  if (user === undefined) throw notFound(`There is no user '${login}'.`, '`tolhuis users list` shows all.');
  return user;
}

const lineOf = (u: User): string[] => [u.login, u.id, u.roles.join(','), u.disabled ? 'disabled' : u.signIn];

export function register(program: Command): void {
  const users = program
    .command('users')
    .description('People of this desk and their roles')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis users list
  tolhuis users add anna --role analyst
  tolhuis users reset anna`,
    );
  const roles = `one of ${ROLES.join(', ')}; several times for several`;
  storeOptions(users.command('list'))
    .description('All users')
    .action((options: StoreOptions) =>
      withDesk(options, async (desk) => {
        const all = await everyUser(desk);
        show(options, all, columns(all.map(lineOf)), {
          none: 'nobody yet. `tolhuis users add NAME --role officer` makes one; `tolhuis serve` makes the administrator at its first start.',
        });
      }),
    );
  storeOptions(users.command('add'))
    .description('A new user; prints a password to be used once')
    .argument('<login>')
    .requiredOption('--role <role...>', roles)
    .option('--oidc-issuer <url>', 'signs in there, and has no password here')
    .option('--oidc-subject <subject>', 'the `sub` of the identity at the issuer')
    .action((login: string, options: AddOptions) =>
      withDesk(options, async (desk) => {
        const { oidcIssuer: issuer, oidcSubject: subject } = options;
        const oidc =
          issuer === undefined && subject === undefined
            ? {}
            : { oidc: { issuer: issuer ?? '', subject: subject ?? '' } };
        const made = await desk.people.createUser(LOCAL, { login, roles: options.role, ...oidc });
        const how =
          made.password === null
            ? 'Signs in through the issuer.'
            : `One-time password, shown this once: ${made.password}`;
        show(options, made, [lineOf(made.user).join('  '), how]);
      }),
    );
  storeOptions(users.command('roles'))
    .description('Give a user these roles and no others')
    .argument('<login>')
    .requiredOption('--role <role...>', roles)
    .action((login: string, options: RoleOptions) =>
      withDesk(options, async (desk) => {
        const user = await desk.people.updateUser(LOCAL, (await byLogin(desk, login)).id, { roles: options.role });
        show(options, user, [lineOf(user).join('  ')]);
      }),
    );
  for (const [name, disabled] of [
    ['disable', true],
    ['enable', false],
  ] as const)
    storeOptions(users.command(name))
      .description(disabled ? 'End the sessions and keys of a user' : 'Let a user in again')
      .argument('<login>')
      .action((login: string, options: StoreOptions) =>
        withDesk(options, async (desk) => {
          const user = await desk.people.updateUser(LOCAL, (await byLogin(desk, login)).id, { disabled });
          show(options, user, [lineOf(user).join('  ')]);
        }),
      );
  storeOptions(users.command('reset'))
    .description('A new one-time password for a user')
    .argument('<login>')
    .action((login: string, options: StoreOptions) =>
      withDesk(options, async (desk) => {
        const password = await desk.people.resetPassword(LOCAL, (await byLogin(desk, login)).id);
        show(options, { password }, [`One-time password, shown this once: ${password}`]);
      }),
    );
}
