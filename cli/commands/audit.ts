import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { badInput } from '@tolhuis/core/app/errors';
import type { LogEntry, SignedHead } from '@tolhuis/core/audit';
import type { AuditService, Replay } from '@tolhuis/server/services/api/index.ts';
import { headFrom } from '@tolhuis/server/services/head-files.ts';
import type { Command } from 'commander';
import { columns, type DeskOptions, deskOptions, show, withCalls } from '../desk.ts';
import { counted } from '../show/numbers.ts';

type VerifyOptions = DeskOptions & { readonly head?: string[]; readonly records?: boolean };
type ExportOptions = DeskOptions & { readonly about: string[]; readonly out: string; readonly disclose?: boolean };
type LogOptions = DeskOptions & {
  readonly about?: string;
  readonly action?: string;
  readonly limit?: string;
  readonly after?: string;
};

type Verified = Awaited<ReturnType<AuditService['verify']>>;

/** A signed head that somebody else kept. @throws OperationError 'bad-input' */
function readHead(file: string) {
  const head = existsSync(file) ? headFrom(readFileSync(file, 'utf8')) : undefined;
  if (head === undefined)
    throw badInput({ path: file, message: 'no signed head.', remedy: 'Give a file that `tolhuis audit head` wrote.' });
  return head;
}

export function register(program: Command): void {
  const audit = program
    .command('audit')
    .description('The audit log: verify it, sign its head, export evidence')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis audit verify
  tolhuis audit head
  tolhuis audit export --about order:o-17 --out evidence.json
  tolhuis audit replay det_01m81y9kmzv7mkq2m4m1hjcqwp
  TOLHUIS_KEY=tk_… tolhuis audit verify --server https://desk.example`,
    );
  deskOptions(audit.command('verify'))
    .description('Find any changed, missing or reordered entry; exit status 1 where there is one')
    .option('--head <file...>', 'signed heads that were kept elsewhere')
    .option('--records', 'also hold questions, answers and facts against what the log committed to')
    .action((options: VerifyOptions) =>
      withCalls(options, async (call) => {
        const kept = (options.head ?? []).map(readHead);
        const result = JSON.parse(
          await call('audit-verify', { heads: kept, ...(options.records && { records: true }) }),
        ) as Verified;
        const { ok, entries, heads, afterLastHead, publicKey, findings } = result;
        show(options, result, [
          ok
            ? `OK: ${counted(entries, 'entry', 'entries')}, unchanged and in order; ${counted(heads, 'signed head')}; ${afterLastHead} after the last head.`
            : `NOT OK: ${counted(findings.length, 'finding')} in ${counted(entries, 'entry', 'entries')}.`,
          ...findings.map((f) => `${f.kind}: ${f.message}`),
          `Signed with ${publicKey}. Keep this key, and the heads, somewhere else.`,
        ]);
        if (!ok) process.exitCode = 1;
      }),
    );
  deskOptions(audit.command('head'))
    .description('Sign the log as it is now, and write the head to the folder heads/ of the data directory')
    .action((options: DeskOptions) =>
      withCalls(options, async (call) => {
        const signed = JSON.parse(await call('sign-head', {})) as SignedHead;
        show(options, signed, [
          `Head of ${signed.head.size} entries, ${signed.head.recordedAt}: ${signed.head.root}`,
          `Signed by ${signed.publicKey}`,
        ]);
      }),
    );
  deskOptions(audit.command('export'))
    .description('An evidence pack that tools/verify-pack.mjs checks offline')
    .requiredOption('--about <subject...>', 'order:ID, party:ID, determination:ID, account:ID …')
    .requiredOption('--out <file>', 'where to write it')
    .option('--disclose', 'with the personal data behind the commitments')
    .action((options: ExportOptions) =>
      withCalls(options, async (call) => {
        const asked = { about: options.about, disclose: options.disclose ?? false };
        const bytes = Buffer.from(await call('evidence-pack', asked));
        writeFileSync(options.out, bytes, { mode: 0o600 });
        show(options, { file: options.out, bytes: bytes.length }, [`${options.out}: ${bytes.length} bytes`]);
      }),
    );
  deskOptions(audit.command('replay'))
    .description('Ask the rulebook that made a determination again; exit status 1 where the answer is another')
    .argument('<determination>', 'its id, as `orders show` tells it')
    .action((id: string, options: DeskOptions) =>
      withCalls(options, async (call) => {
        const replay = JSON.parse(await call('replay', { id })) as Replay;
        const { result, message, difference } = replay;
        show(options, replay, [
          `${result}: ${message}`,
          ...(difference === undefined ? [] : [`first at ${difference.at || 'the whole'}`]),
        ]);
        if (result === 'defect') process.exitCode = 1;
      }),
    );
  deskOptions(audit.command('log'))
    .description('Entries of the log, oldest first')
    .option('--about <subject>', 'only what is about this')
    .option('--action <action>', 'only these, such as order.approved')
    .option('--after <sequence>', 'from this entry on')
    .option('--limit <number>', 'how many', '50')
    .action((options: LogOptions) =>
      withCalls(options, async (call) => {
        const { about, action, after, limit } = options;
        const asked = { about, action, after, limit: Number(limit) };
        const page = JSON.parse(await call('audit-entries', asked)) as {
          items: LogEntry[];
          next?: string | number | null;
        };
        const rows = page.items.map((e) => [
          String(e.sequence),
          e.recordedAt,
          e.actor,
          e.action,
          JSON.stringify(e.body).slice(0, 100),
        ]);
        show(options, page, columns(rows), { none: 'no entry fits.', next: page.next });
      }),
    );
}
