import { asked, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { buyer, h100 } from '../fixtures.ts';
import { encryptionItem } from './15-encryption.ts';

const plain = { kind: 'computer', eccn: '5A002.a' } as const;

export default provision({
  kind: 'review-policy',
  id: '742.15-policy',
  cite: '15 CFR § 742.15(a)(2)',
  title: t('Encryption items: case by case', 'Encryptiegoederen: geval voor geval'),
  url: ecfr('742.15'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      // Paragraph (a)(1) was read, (a)(2) was not.
      confidence: 'M',
      when: encryptionItem,
      warnings: [
        t(
          'From memory: applications for encryption items are reviewed case by case, for consistency with national security and foreign policy.',
          'Uit het geheugen: aanvragen voor encryptiegoederen worden geval voor geval beoordeeld, naar nationale veiligheid en buitenlands beleid.',
        ),
      ],
      effect: { policy: 'case-by-case', for: ['742.15'] },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'JP', item: plain, parties: buyer('JP') }, 'yes', 'to Japan'],
    ['2026-11-21', { to: 'CA', item: plain, parties: buyer('CA') }, 'no', 'Canada needs no licence'],
    ['2026-11-21', { to: 'JP', item: h100, parties: buyer('JP') }, 'no', 'no encryption entry'],
  ),
});
