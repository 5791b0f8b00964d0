import type { Say } from '../../ui/say.ts';
import { day, type Language, number, t } from '../../ui/text.ts';
import { KINDS, keyOf, LABELS, USES, unitOf } from './labels.ts';

const M = {
  yes: t('yes'),
  no: t('no'),
  none: t('none'),
  hidden: t('hidden'),
};

/** A value of the contract in words. */
export function shown(
  value: unknown,
  path: string,
  language: Language,
  say: Say,
  country: (c: string) => string,
): string {
  const key = keyOf(path);
  if (value === true || value === false) return say(value ? M.yes : M.no);
  if (value === null) return say(M.hidden);
  if (typeof value === 'number') return `${number(value, language, 4)} ${unitOf(path) ?? ''}`.trim();
  if (Array.isArray(value))
    return value.length === 0
      ? say(M.none)
      : value
          .map((v: unknown) => {
            if (typeof v === 'object' && v !== null && 'list' in v) return String(v.list);
            const text = USES[String(v)] ?? KINDS[String(v)];
            return text ? say(text) : String(v);
          })
          .join(', ');
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value, language);
    if (['to', 'from', 'country', 'headquarters', 'ultimateParentHeadquarters'].includes(key)) return country(value);
    return value;
  }
  if (typeof value === 'object')
    // A set of facts together, such as every certification of a policy: each leaf in words.
    return Object.entries(value as Record<string, unknown>)
      .map(([inner, v]) => {
        const text = LABELS[inner];
        const words = shown(v, inner, language, say, country);
        return text ? `${say(text)}: ${words}` : words;
      })
      .join('; ');
  return JSON.stringify(value);
}
