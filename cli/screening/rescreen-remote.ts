import type { Exposure, Subject } from '@tolhuis/core/screen';
import { mostUrgentFirst, type RescreenReport } from '@tolhuis/server/screening/rescreen.ts';
import { serverCalls } from '../remote.ts';

/** Most parties in one request. */
const AT_ONCE = 1000;

/** What a server is asked about a list change. */
export type AskedChange = { source?: string; since?: string; minScore?: number; on: string };

/**
 * Screens parties again after a list change of a server; without parties, all that the server has on file. Long lists go in
 * several requests and come back as one report. @throws OperationError
 */
export async function rescreenOnServer(
  { server, key }: { server: string; key?: string | undefined },
  asked: AskedChange,
  parties: AsyncIterable<Subject> | undefined,
  exposure: Exposure,
): Promise<RescreenReport> {
  const call = serverCalls(server, key);
  const once = async (page: readonly Subject[] | undefined): Promise<RescreenReport> =>
    JSON.parse(
      await call('rescreen', {
        ...asked,
        ...(page && { parties: page.map((party) => ({ ...party, exposure })) }),
      }),
    ) as RescreenReport;
  if (parties === undefined) return once(undefined);
  let report: RescreenReport | undefined;
  const add = async (page: readonly Subject[]): Promise<void> => {
    const part = await once(page);
    report =
      report === undefined
        ? part
        : {
            ...part,
            parties: report.parties + part.parties,
            changes: [...report.changes, ...part.changes],
            unclear: [...report.unclear, ...part.unclear],
          };
  };
  let page: Subject[] = [];
  for await (const party of parties) {
    page.push(party);
    if (page.length === AT_ONCE) {
      await add(page);
      page = [];
    }
  }
  if (page.length > 0 || report === undefined) await add(page);
  return { ...report!, changes: report!.changes.toSorted(mostUrgentFirst) };
}
