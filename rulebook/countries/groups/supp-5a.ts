import { type CountryGroup, t } from '@tolhuis/core/law';
import { DIFFUSION_2025 } from '../acts.ts';
import { joined } from '../membership.ts';

// Codified on 13 January 2025 and not enforced as a world-wide scheme since May 2025; other paragraphs still name it.
export const SUPP_5A: CountryGroup = {
  id: 'Supp5a',
  title: t('Favoured destinations of January 2025', 'Begunstigde bestemmingen van januari 2025'),
  cite: 'Supplement No. 5(a) to part 740',
  members: [
    joined('AU', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('BE', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('CA', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('DK', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('FI', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('FR', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('DE', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('IE', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('IT', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('JP', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('NL', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('NZ', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('NO', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('KR', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('ES', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('SE', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('TW', '2025-01-13', DIFFUSION_2025, 'P'),
    joined('GB', '2025-01-13', DIFFUSION_2025, 'P'),
  ],
};
