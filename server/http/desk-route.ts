import { admits, OPERATION_ACCESS } from '../operations/access.ts';
import { type Caller, callerOf, localCaller } from './caller.ts';
import type { Door } from './door.ts';
import { type Exchange, json } from './exchange.ts';
import { DoorError } from './problem.ts';

/** Who asks, without refusing anybody: a session that is over is said, not thrown. */
async function callerHere({
  ports,
  header,
  https,
  localRoles,
}: Exchange): Promise<{ caller: Caller | null; over: boolean }> {
  const local = localRoles !== null && localRoles.length > 0 ? localCaller(localRoles) : null;
  try {
    return { caller: (await callerOf(ports.desk.people, header, undefined, https)) ?? local, over: false };
  } catch (thrown) {
    if (thrown instanceof DoorError && thrown.fault === 'unauthenticated') return { caller: local, over: true };
    throw thrown;
  }
}

/**
 * GET /desk.json: what the web application has to know before it shows anything. Without a server the file of the same
 * name in the built application is read in its place and says that there is none: no request ever fails for it.
 */
export function deskRoute(door: Door): void {
  const { ports } = door;
  door.route('GET /desk.json', async (exchange) => {
    const { caller, over } = await callerHere(exchange);
    const { state, effect, ageDays, problems = [] } = ports.screening.lists().state;
    const absent = problems.flatMap((problem) => (problem.trouble === 'incomplete' ? problem.lists : []));
    const onLoopback = exchange.localRoles !== null;
    const roles = caller?.who.roles ?? null;
    const mayRead = admits(OPERATION_ACCESS['assumptions'], roles, onLoopback);
    return json({
      desk: {
        version: ports.options.version,
        oidc: ports.oidc !== undefined,
        lists: { state, effect, ...(ageDays !== undefined && { ageDays }), ...(absent.length > 0 && { absent }) },
        over,
        // What every answer here is decided under, where a question does not say: pages that decide beforehand need it.
        ...(mayRead && { assumed: (await ports.desk.assumptions.now()) ?? {} }),
        who: caller && {
          id: caller.who.id,
          ...(caller.login !== undefined && { login: caller.login }),
          roles: caller.who.roles,
          via: caller.who.via,
          mustChangePassword: caller.mustChangePassword ?? false,
        },
        // The door asks again at each of them; this only keeps pages from offering what would be refused.
        may: Object.entries(OPERATION_ACCESS).flatMap(([name, access]) =>
          admits(access, roles, onLoopback) ? [name] : [],
        ),
      },
    });
  });
}
