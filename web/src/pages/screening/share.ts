import { type Language, number } from '../../ui/text.ts';

/** A share in whole per cent, never rounded to certainty: '> 99 %', '< 1 %'. */
export function shareOf(share: number, language: Language): string {
  if (share > 0.99) return '> 99 %';
  return share < 0.01 ? '< 1 %' : `${number(share * 100, language, 0)} %`;
}
