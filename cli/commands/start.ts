import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brief, decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Command } from 'commander';
import { readOrders } from '../orders/read.ts';
import { languageOf, out } from '../shared.ts';
import { showDetermination, subject } from '../show/determination.ts';
import { bold, dim, outcomeText, paint, table } from '../show/style.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');

export function register(program: Command): void {
  program
    .command('start')
    .description('The main job, shown on the example orders, and what to type next')
    .option('--lang <language>', 'en or nl')
    .addHelpText('after', '\nExamples:\n  tolhuis start\n  tolhuis start --lang nl')
    .action(async (options: { lang?: string }) => {
      const language = languageOf(options.lang);
      const nl = language === 'nl';
      const file = join(examples, 'orders.csv');
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
          b.exception ?? b.reviewPolicy ?? '',
        ];
      });
      await out(
        `${table(nl ? ['order', 'wat', 'antwoord', 'ECCN', ''] : ['order', 'what', 'answer', 'ECCN', ''], rows)}\n`,
      );
      const telling = orders.find((o) => o.id === 'sg-subsidiary') ?? orders[0]!;
      await out(
        `\n${dim(nl ? 'Een ervan van dichtbij' : 'One of them, close up')}  ${bold(telling.id ?? '')}  ${subject(telling.question)}\n${showDetermination(decide(RULEBOOK, telling.question, { language }), language, true)}\n`,
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
    });
}
