import { provision, t } from '@tolhuis/core/law';
import { related } from './related.ts';

export default provision(
  related({
    entry: '3E001',
    family: 'b',
    kind: 'technology',
    targets: ['3A090', '3A001.z'],
    rank: 11,
    warnings: [
      t(
        "The entry's own table still names D:1, D:4 and D:5 less A:5 and A:6 for this technology, while § 742.6(a)(6)(iii), to which it points, reaches further (every destination for .a, the United Arab Emirates by name). The section is followed.",
        'De tabel van de post zelf noemt voor deze technologie nog D:1, D:4 en D:5 zonder A:5 en A:6, terwijl § 742.6(a)(6)(iii), waarnaar zij verwijst, verder reikt (elke bestemming voor .a, de Verenigde Arabische Emiraten met name). De paragraaf is gevolgd.',
      ),
    ],
  }),
);
