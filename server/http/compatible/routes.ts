import { legalDay } from '../../services/legal-day.ts';
import { MAX_BODY, needJson, parseJson, readBody } from '../body.ts';
import type { Door } from '../door.ts';
import { type Exchange, json, type Reply } from '../exchange.ts';
import { cslSearch } from './csl.ts';
import { matchOptions, matchQueries, searchEntities } from './yente.ts';

/** Addresses of other systems' interfaces, so that their clients can be pointed here. */
export function compatibleRoutes(door: Door): void {
  door.route('POST /match/:dataset', async (exchange) => {
    const { c, header, query, ports } = exchange;
    const text = await readBody(exchange, MAX_BODY);
    needJson(header('content-type'));
    const body = parseJson(text);
    const today = legalDay(ports.now());
    const answer = matchQueries(ports.screening, c.req.param('dataset') ?? '', body, matchOptions(query), today);
    return json(answer, 200, { 'x-batch-size': String(Object.keys(answer['responses'] as object).length) });
  });
  door.route('GET /search/:dataset', ({ c, query, ports }) =>
    json(searchEntities(ports.screening, c.req.param('dataset') ?? '', query, legalDay(ports.now()))),
  );
  door.route('GET /algorithms', () =>
    json({
      algorithms: [
        { name: 'tolhuis', description: 'Named features, calibrated; see docs on screening.', features: {} },
      ],
      default: 'tolhuis',
      best: 'tolhuis',
    }),
  );
  const csl = ({ query, ports }: Exchange): Reply =>
    json(cslSearch(ports.screening, query, ports.now(), legalDay(ports.now())));
  door.route('GET /consolidated_screening_list/v1/search', csl);
  door.route('GET /v1/search', csl);
}
