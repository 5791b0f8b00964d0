import { type Act, activity, allOf, asked, family, notEncoded, origin, provision, t, values } from '@tolhuis/core/law';

const CONTROL: Act = {
  citation: 'Republic of Korea, national control of AI chips of 1 September 2026',
  published: '2026-09-01',
};
const h100 = {
  kind: 'integrated-circuit',
  tpp: 15832,
  performanceDensity: 19.45,
  designedOrMarketedForDatacenters: true,
} as const;

export default provision({
  kind: 'gate',
  id: 'kr-ai-chip-control',
  cite: 'Republic of Korea, national control of AI chips (2026)',
  title: t('Korean control of AI chips', 'Koreaanse controle op AI-chips'),
  versions: [
    {
      from: '2026-09-01',
      by: CONTROL,
      confidence: 'S',
      when: allOf(
        activity.isIn(values('export', 'reexport')),
        origin.is('KR'),
        family.isIn(values('a', 'b', 'c')),
        notEncoded(
          'Korea: the text of the control of 1 September 2026 was not seen; ask the Korean authority',
          'Korea: de tekst van de controle van 1 september 2026 is niet gezien; vraag het de Koreaanse autoriteit',
        ),
      ),
      effect: {
        gate: 'kr-ai-chip-control',
        state: 'pointer',
        text: t(
          'Korea controls AI chips nationally since 1 September 2026; what is covered was not seen.',
          'Korea controleert AI-chips nationaal sinds 1 september 2026; wat eronder valt is niet gezien.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-08-31', { to: 'CN', from: 'KR', item: h100 }, 'no', 'the day before'],
    ['2026-09-01', { to: 'CN', from: 'KR', item: h100 }, 'unknown', 'the text was not seen'],
    [
      '2026-10-15',
      { to: 'CN', from: 'KR', item: { kind: 'hbm', memoryBandwidthDensity: 8.5 } },
      'unknown',
      'memory too',
    ],
    ['2026-10-15', { to: 'CN', from: 'US', item: h100 }, 'no', 'does not leave Korea'],
    ['2026-10-15', { to: 'CN', from: 'KR', item: { ...h100, tpp: 900 } }, 'no', 'not in the family'],
  ),
});
