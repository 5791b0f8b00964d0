import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { badInput, OperationError } from '@tolhuis/core/app/errors';
import { brief, decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Command } from 'commander';
import { examplesFolder } from '../examples.ts';
import { readOrders } from '../orders/read.ts';
import { languageOf, out } from '../shared.ts';
import { policyText, showDetermination, subject } from '../show/determination.ts';
import { bold, dim, outcomeText, paint, table } from '../show/style.ts';

/** The desk over the example orders, in a folder of its own, for whoever sits at this machine. */
async function serveDemo(port: string, nl: boolean): Promise<void> {
  const { announce, exampleOrders, firstSignIn } = await import('./serve.ts');
  const { closeOnSignals, serve } = await import('@tolhuis/server/main.ts');
  const { tolhuisHome } = await import('@tolhuis/server/lists/home.ts');
  const number = Number(port);
  if (!/^\d{1,5}$/.test(port) || number > 65_535)
    throw badInput({ path: '--port', message: `'${port}' is no port.`, remedy: 'Give a number from 0 to 65535.' });
  const data = join(tolhuisHome(process.env), 'demo');
  let first: { login: string; password: string } | undefined;
  try {
    const serving = await serve({
      port: number,
      host: '127.0.0.1',
      data,
      exampleOrders: await exampleOrders(),
      localRoles: ['viewer', 'analyst'],
      onFirstStart: (login, password) => {
        first = { login, password };
      },
    });
    await out(`\n${announce(serving.url, serving.web)}`);
    // To standard error, which is seldom kept in a file.
    process.stderr.write(
      first
        ? `\n${nl ? 'Goedkeuren en beheren: meld u aan als' : 'To approve and to administer, sign in as'} ${bold(first.login)} ${bold(first.password)}  ${dim(nl ? '(eenmalig wachtwoord, wordt één keer getoond)' : '(one-time password, shown once)')}\n${serving.web ? `${nl ? 'of open' : 'or open'} ${firstSignIn(serving.url, first.login, first.password)}\n` : ''}`
        : dim(
            `${nl ? 'Wachtwoord van de beheerder kwijt?' : 'Administrator password lost?'} npx tolhuis users reset admin --data ${data}\n`,
          ),
    );
    await closeOnSignals(serving);
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw e;
    throw new OperationError({
      code: 'unavailable',
      what: `Port ${port} is taken on this machine.`,
      remedy: 'Another Tolhuis may be running there; or use another port: npm start -- --port 7411',
    });
  }
}

export function register(program: Command): void {
  program
    .command('start')
    .description('The main job, shown on the example orders, and what to type next')
    .option('--lang <language>', 'en or nl')
    .addHelpText('after', '\nExamples:\n  tolhuis start\n  tolhuis start --lang nl')
    .option('--serve', 'then serve the desk at http://127.0.0.1:7410 with the example orders, until Ctrl-C')
    .option('--port <number>', 'another port to serve at', '7410')
    .action(async (options: { lang?: string; serve?: boolean; port: string }) => {
      const language = languageOf(options.lang);
      const nl = language === 'nl';
      const file = join(examplesFolder(), 'orders.csv');
      if (!existsSync(file))
        return out('The examples/ folder is missing; run `tolhuis decide --help` for how to ask a question.\n');
      const { orders } = await readOrders(RULEBOOK, file);
      await out(
        `\n${paint(['bold', 'cyan'], 'Tolhuis')}  ${nl ? 'de exportbalie voor AI-chips' : 'the export-control desk for AI chips'}\n${dim(nl ? 'Mag deze chip daarheen, naar hen, op die dag; onder welke paragraaf; wat moet u doen en bewaren.' : 'May this chip go there, to them, on that day; under which paragraph; what must you do and keep.')}\n\n`,
      );
      const rows = orders.map((o) => {
        const b = brief(RULEBOOK, o.question);
        return [
          o.id ?? '',
          subject(o.question),
          outcomeText(b.outcome, language),
          b.eccn ?? '',
          b.exception ?? policyText(b.reviewPolicy, language),
        ];
      });
      await out(
        `${table(nl ? ['order', 'wat', 'antwoord', 'ECCN', ''] : ['order', 'what', 'answer', 'ECCN', ''], rows)}\n`,
      );
      const telling = orders.find((o) => o.id === 'sg-subsidiary') ?? orders[0]!;
      await out(
        `\n${dim(nl ? 'Een ervan van dichtbij' : 'One of them, close up')}  ${bold(telling.id ?? '')}  ${subject(telling.question)}\n${showDetermination(telling.question, decide(RULEBOOK, telling.question, { language }), language, true)}\n`,
      );
      const next: readonly (readonly [string, string])[] = [
        [
          'npx tolhuis decide examples/h200-to-china.json',
          nl ? 'één vraag, helemaal uitgelegd' : 'one question, fully explained',
        ],
        [
          'npx tolhuis decide examples/orders.csv --out answers.xlsx',
          nl ? 'een bestand met orders erin, antwoorden eruit' : 'a file of orders in, answers out',
        ],
        ['npx tolhuis chips compare nvidia/h20-96gb nvidia/b30a', nl ? 'chips naast elkaar' : 'chips side by side'],
        [
          'npx tolhuis timeline --chip nvidia/h100-sxm5 --to AE',
          nl ? 'hoe een antwoord veranderde' : 'how an answer changed since 2022',
        ],
        [
          'npx tolhuis simulate examples/orders.csv --scenario safe-chips-act',
          nl ? 'wat een wetsvoorstel zou doen' : 'what a bill would do to your orders',
        ],
        ["npx tolhuis explain '742.6(a)(6)(iii)(A)'", nl ? 'de regel zelf' : 'the rule itself'],
      ];
      const wide = Math.max(...next.map(([c]) => c.length));
      await out(
        `\n${bold(nl ? 'Typ nu' : 'Type next')}\n${next.map(([c, what]) => `  ${paint('cyan', c.padEnd(wide))}  ${dim(what)}`).join('\n')}\n\n${dim(nl ? `Regelboek ${RULEBOOK.version} (${RULEBOOK.hash.slice(0, 12)}): ${RULEBOOK.provisions.length} bepalingen, ${RULEBOOK.chips.length} chips. Geen juridisch advies.` : `Rulebook ${RULEBOOK.version} (${RULEBOOK.hash.slice(0, 12)}): ${RULEBOOK.provisions.length} provisions, ${RULEBOOK.chips.length} chips. Not legal advice.`)}\n`,
      );
      if (options.serve) await serveDemo(options.port, nl);
    });
}
