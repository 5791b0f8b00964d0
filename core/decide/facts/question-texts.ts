import type { TextValue } from '../../law/evaluate.ts';
import type { QuestionFacts } from './question.ts';
import { stated } from './values.ts';

/** Evidence without an attestation: none is held. */
function attestedBy({ question: { evidence } }: QuestionFacts): TextValue {
  const { foundryAttestation } = evidence ?? {};
  return stated(foundryAttestation?.by ?? (evidence !== undefined && !foundryAttestation ? 'none' : undefined));
}

type Read = (q: QuestionFacts) => TextValue;

/** How a question answers the texts of the vocabulary. */
export const TEXTS: ReadonlyMap<string, Read> = new Map(
  Object.entries<Read>({
    activity: (q) => ({ is: q.activity() }),
    destination: (q) => q.destination(),
    origin: (q) => ({ is: q.question.from ?? 'US' }),
    'item.kind': (q) => stated(q.kind()),
    // The exporter knows what he stated: not stated is 'none', never unknown.
    'item.ownEccn': (q) => ({ is: q.question.item.eccn ?? 'none' }),
    'item.hostEccn': (q) => ({ is: q.question.item.hostEccn ?? 'none' }),
    'item.technologyFor': (q) => stated(q.question.item.technologyFor),
    'attestation.by': attestedBy,
    'attestation.packagedBy': (q) => stated(q.question.evidence?.foundryAttestation?.packagedBy),
    'attestation.packagedIn': (q) => stated(q.question.evidence?.foundryAttestation?.packagedIn),
    'ic.chip': (q) => q.item().text('ic.chip'),
  }),
);
