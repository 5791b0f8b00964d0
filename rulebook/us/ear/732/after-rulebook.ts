import { type Act, always, asked, provision, t } from '@tolhuis/core/law';
import { ecfrPart } from '../acts.ts';
import { a30, buyer } from '../fixtures.ts';

/** The last day for which the sources were read; the regulations themselves were read as of 24 September 2026. */
const READ_TO = '2026-11-21';
const SOURCES: Act = { citation: 'sources of this rulebook, read to 21 November 2026', published: READ_TO };

export default provision({
  kind: 'red-flag',
  id: 'after-rulebook',
  cite: '15 CFR Part 732',
  title: t('A day after the sources of this rulebook', 'Een dag na de bronnen van dit regelboek'),
  url: ecfrPart(732),
  versions: [
    {
      from: '2026-11-22',
      by: SOURCES,
      confidence: 'P',
      when: always,
      effect: {
        flag: 'after-rulebook',
        level: 'warning',
        text: t(
          'The sources of this rulebook were read to 21 November 2026, the text of the regulations as of 24 September 2026. Look in the Federal Register for acts since then, or update the rulebook.',
          'De bronnen van dit regelboek zijn gelezen tot 21 november 2026, de tekst van de regels naar de stand van 24 september 2026. Zoek in de Federal Register naar besluiten van daarna, of werk het regelboek bij.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'SG', item: a30, parties: buyer('SG') }, 'no', 'the last day that was read'],
    ['2026-11-22', { to: 'SG', item: a30, parties: buyer('SG') }, 'yes', 'nothing of this day was seen'],
  ),
});
