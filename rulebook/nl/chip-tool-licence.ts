import {
  type Act,
  activity,
  allOf,
  anyOf,
  asked,
  kind,
  notEncoded,
  origin,
  ownEccn,
  provision,
  t,
  values,
} from '@tolhuis/core/law';

const IMMERSION_2023: Act = {
  citation: 'Dutch licence duty for advanced chip tools of 1 September 2023',
  published: '2023-07-03',
  url: 'https://tweakers.net/nieuws/211334/',
};
const IMMERSION_2024: Act = {
  citation: 'Dutch licence duty extended, 7 September 2024',
  published: '2024-09-06',
  url: 'https://verdict.co.uk/export-control-over-asml-tools-to-return-to-dutch-government',
};
const METROLOGY_2025: Act = {
  citation: 'Dutch licence duty extended to metrology and inspection, 1 April 2025',
  published: '2025-04-01',
  url: 'https://electroniques.biz/economie/politiques/les-pays-bas-vont-renforcer-les-controles-a-lexportation-concernant-les-equipements-de-fabrication-de-puces',
};

const leavesNetherlands = allOf(activity.isIn(values('export', 'reexport')), origin.is('NL'));
const tool = anyOf(
  ownEccn.is('3B001'),
  ownEccn.is('3B002'),
  ownEccn.is('3B991'),
  ownEccn.is('3B993'),
  ownEccn.is('3B994'),
);
const which = (models: string, modellen: string) =>
  allOf(
    leavesNetherlands,
    kind.is('other'),
    tool,
    notEncoded(
      `Dutch licence duty: ${models}; models of chip tools are not asked, chip tools are outside this rulebook`,
      `Nederlandse vergunningplicht: ${modellen}; modellen van chipmachines worden niet gevraagd, chipmachines vallen buiten dit regelboek`,
    ),
  );
const text = (en: string, nl: string) => ({ gate: 'nl-chip-tool-licence', state: 'pointer', text: t(en, nl) });

export default provision({
  kind: 'gate',
  id: 'nl-chip-tool-licence',
  cite: 'Netherlands, regulation on advanced semiconductor manufacturing equipment',
  title: t('Dutch licence for chip-making tools', 'Nederlandse vergunning voor chipmachines'),
  url: IMMERSION_2023.url!,
  versions: [
    {
      from: '2023-09-01',
      by: IMMERSION_2023,
      confidence: 'S',
      when: which('DUV immersion from NXT:2000i up', 'DUV-immersie vanaf NXT:2000i'),
      effect: text(
        'A Dutch licence for each export of DUV immersion tools from NXT:2000i up and other tools, whatever the country.',
        'Een Nederlandse vergunning voor elke uitvoer van DUV-immersiemachines vanaf NXT:2000i en andere machines, ongeacht het land.',
      ),
    },
    {
      from: '2024-09-07',
      by: IMMERSION_2024,
      confidence: 'S',
      when: which('DUV immersion from NXT:1970i up', 'DUV-immersie vanaf NXT:1970i'),
      effect: text(
        'As before, and the NXT:1970i and 1980i, which the United States had controlled alone.',
        'Als voorheen, en de NXT:1970i en 1980i, die de Verenigde Staten alleen controleerden.',
      ),
    },
    {
      from: '2025-04-01',
      by: METROLOGY_2025,
      confidence: 'S',
      when: which(
        'DUV immersion from NXT:1970i up, and certain metrology and inspection tools',
        'DUV-immersie vanaf NXT:1970i, en bepaalde meet- en inspectiemachines',
      ),
      effect: text(
        'As before, and certain metrology and inspection tools.',
        'Als voorheen, en bepaalde meet- en inspectiemachines.',
      ),
    },
  ],
  cases: asked(
    ['2023-08-31', { to: 'CN', from: 'NL', item: { kind: 'other', eccn: '3B001.f' } }, 'no', 'the day before'],
    [
      '2023-09-01',
      { to: 'CN', from: 'NL', item: { kind: 'other', eccn: '3B001.f' } },
      'unknown',
      'the model is not asked',
    ],
    [
      '2026-10-15',
      { to: 'CN', from: 'NL', item: { kind: 'integrated-circuit', tpp: 15832, performanceDensity: 19.45 } },
      'no',
      'a chip is no tool',
    ],
    [
      '2024-09-06',
      { to: 'CN', from: 'NL', item: { kind: 'other', eccn: '3B001.f' } },
      'unknown',
      'last day of the first text',
    ],
    [
      '2024-09-07',
      { to: 'CN', from: 'NL', item: { kind: 'other', eccn: '3B001.f' } },
      'unknown',
      'first day of the second',
    ],
    [
      '2025-03-31',
      { to: 'CN', from: 'NL', item: { kind: 'other', eccn: '3B001.f' } },
      'unknown',
      'last day of the second',
    ],
    [
      '2025-04-01',
      { to: 'CN', from: 'NL', item: { kind: 'other', eccn: '3B001.f' } },
      'unknown',
      'first day of the third',
    ],
    ['2026-10-15', { to: 'CN', from: 'NL', item: { kind: 'other', eccn: 'EAR99' } }, 'no', 'not a tool'],
    [
      '2026-10-15',
      { to: 'CN', from: 'US', item: { kind: 'other', eccn: '3B001.f' } },
      'no',
      'does not leave the Netherlands',
    ],
  ),
});
