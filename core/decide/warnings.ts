import type { Determination } from '../contract.ts';
import { MAYBE } from '../law/compile.ts';
import { compare, exact, times, toNumber } from '../law/exact.ts';
import type { Language, Text } from '../law/text.ts';
import { t } from '../law/text.ts';
import type { Answer } from './answer.ts';
import { assumed } from './assumed.ts';
import { chipsNear } from './chips-near.ts';
import { ownersTold } from './owners-told.ts';
import type { Asked } from './session.ts';

/** Warnings that are about the question rather than about one rule. */
export function generalWarnings(
  { edition, facts }: Asked,
  { short: { outcome }, split, leading }: Answer,
  language: Language,
): Determination['warnings'] {
  const { question, chip } = facts;
  const found: Determination['warnings'] = [];
  const add = (id: string, text: Text): void => void found.push({ id, text: text[language] });
  if (split)
    add(
      'classification-held',
      t(
        'What would tell these classifications apart is stated to be unknown or cannot be right, and they lead to different outcomes: a person must classify the item.',
        'Wat deze indelingen uit elkaar zou houden is als onbekend opgegeven of kan niet kloppen, en ze leiden tot verschillende uitkomsten: een mens moet het goed indelen.',
      ),
    );
  if (question.item.chip !== undefined && !chip) {
    const near = chipsNear(edition.rulebook, question.item.chip);
    add(
      'chip-not-in-catalogue',
      t(
        `The chip '${question.item.chip}' is not in the catalogue; only the facts that you gave were used.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
        `De chip '${question.item.chip}' staat niet in de catalogus; alleen de feiten die u gaf zijn gebruikt.${near.length > 0 ? ` Bedoelde u ${near.join(' of ')}?` : ''}`,
      ),
    );
  }
  if (facts.doubtfulRates())
    add(
      'catalogue-low-confidence',
      t(
        'The catalogue figures of this chip are reported or derived, not from a datasheet. Get the figures of the maker and state them.',
        'De catalogusgegevens van deze chip zijn gerapporteerd of afgeleid, niet uit een datasheet. Vraag de gegevens van de maker op en vermeld ze.',
      ),
    );
  else {
    const less = facts.chipsTakenFromCatalogue().find((c) => c.confidence.rates !== 'high');
    if (less)
      add(
        'catalogue-confidence',
        t(
          `The catalogue figures of this chip have ${less.confidence.rates} confidence; check them against the maker's datasheet.`,
          `De catalogusgegevens van deze chip hebben betrouwbaarheid ${less.confidence.rates}; controleer ze met de datasheet van de maker.`,
        ),
      );
  }
  const read = facts.activity();
  if (question.activity === 'in-country-transfer' && read !== question.activity)
    add(
      'read-as-export',
      t(
        `It goes from ${question.from} to ${question.to}, so it is no transfer within one country (§ 734.16): read as ${read === 'export' ? 'an export' : 'a reexport'}.`,
        `Het gaat van ${question.from} naar ${question.to}, dus het is geen overdracht binnen één land (§ 734.16): gelezen als ${read === 'export' ? 'uitvoer' : 'wederuitvoer'}.`,
      ),
    );
  else if (read !== (question.activity ?? 'export'))
    add(
      'read-as-reexport',
      t(
        `It leaves ${question.from}, not the United States: read as a reexport (§ 734.14).`,
        `Het vertrekt uit ${question.from}, niet uit de Verenigde Staten: gelezen als wederuitvoer (§ 734.14).`,
      ),
    );
  if (outcome !== 'not-an-export') found.push(...ownersTold(facts.parties().all, language));
  for (const { id, text } of assumed(facts, outcome)) add(id, text);
  if (outcome === 'licence-not-enforced' && leading.settled.textOnly.every((s) => s.textOnly === MAYBE))
    add(
      'text-open',
      t(
        'Whether the text asks a licence here turns on facts that are missing. It is not enforced either way, so the answer stands; state the facts to learn what the text says.',
        'Of de tekst hier een vergunning eist, hangt af van feiten die ontbreken. Gehandhaafd wordt het hoe dan ook niet, dus het antwoord staat; vermeld de feiten om te weten wat de tekst zegt.',
      ),
    );
  const licence = question.evidence?.licence;
  if (licence) {
    const units = question.quantity;
    const expired = licence.expiresOn !== undefined && licence.expiresOn < question.on;
    const short = units !== undefined && licence.remainingUnits !== undefined && licence.remainingUnits < units;
    const exactly =
      units !== undefined && question.unitValue?.currency === 'USD'
        ? times(exact(units), exact(Number(question.unitValue.amount)))
        : undefined;
    const value = exactly && toNumber(exactly);
    const shortValue =
      exactly !== undefined &&
      licence.remainingValueUsd !== undefined &&
      compare(exact(licence.remainingValueUsd), exactly) < 0;
    if (expired)
      add(
        'licence-expired',
        t(
          `Licence ${licence.id} expired on ${licence.expiresOn}.`,
          `Vergunning ${licence.id} verliep op ${licence.expiresOn}.`,
        ),
      );
    if (short)
      add(
        'licence-units-short',
        t(
          `Licence ${licence.id} has ${licence.remainingUnits} units left; the order is for ${units}.`,
          `Vergunning ${licence.id} heeft nog ${licence.remainingUnits} stuks; de order is voor ${units}.`,
        ),
      );
    if (shortValue)
      add(
        'licence-value-short',
        t(
          `Licence ${licence.id} has US$ ${licence.remainingValueUsd} left; the order is worth US$ ${value}.`,
          `Vergunning ${licence.id} heeft nog US$ ${licence.remainingValueUsd}; de order is US$ ${value} waard.`,
        ),
      );
    const unchecked = [
      ...(licence.remainingUnits !== undefined && units === undefined ? [t('units', 'stuks')] : []),
      ...(licence.remainingValueUsd !== undefined && value === undefined ? [t('value in US$', 'waarde in US$')] : []),
    ];
    if (unchecked.length > 0)
      add(
        'licence-not-checked',
        t(
          `The balance of licence ${licence.id} could not be checked: the order does not state its ${unchecked.map((u) => u.en).join(' and ')}.`,
          `Het saldo van vergunning ${licence.id} kon niet worden gecontroleerd: de order noemt niet haar ${unchecked.map((u) => u.nl).join(' en ')}.`,
        ),
      );
    if (outcome === 'licence-required' && !expired && !short && !shortValue && unchecked.length === 0)
      add(
        'licence-held',
        t(
          `You state licence ${licence.id}. Check that its items, parties and conditions match this transaction before you ship under it.`,
          `U vermeldt vergunning ${licence.id}. Controleer of goederen, partijen en voorwaarden overeenkomen voordat u eronder verzendt.`,
        ),
      );
  }
  for (const p of edition.proposals)
    for (const w of p.warnings ?? []) found.push({ id: `proposal:${p.id}`, text: w[language], cite: p.cite });
  if (edition.proposals.length > 0)
    add(
      'scenario',
      t(
        `Not law: answered as if ${edition.proposals.map((p) => p.title.en).join(', ')} applied.`,
        `Geen recht: beantwoord alsof ${edition.proposals.map((p) => p.title.nl).join(', ')} gold.`,
      ),
    );
  return found;
}
