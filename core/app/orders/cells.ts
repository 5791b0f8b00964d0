import { repeatedKey } from '../repeated-key.ts';
import type { ColumnType } from './column-names.ts';

/** '1.000': one, or a thousand as half of Europe writes it. */
const GROUPED = /^[+-]?\d{1,3}(\.\d{3})+$/;
const grouped = (text: string): { wrong: string } => ({
  wrong: `'${text.slice(0, 40)}' may be ${Number(text.split('.').slice(0, 2).join('.'))} or ${text.replaceAll('.', '')} (write it without a separator of thousands, and a fraction with other than three digits)`,
});

/**
 * What a cell says, by the type of its column.
 * @param text without blanks at its ends, and not empty
 */
export function cellValue(text: string, type: ColumnType): { value: unknown } | { wrong: string } {
  switch (type) {
    case 'number':
    case 'whole-number': {
      if (type === 'whole-number' && GROUPED.test(text)) return grouped(text);
      if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text))
        return { wrong: `'${text.slice(0, 40)}' is no number (write 15832 or 19.45, without thousands separators)` };
      const value = Number(text);
      return Number.isFinite(value) ? { value } : { wrong: `'${text.slice(0, 40)}' is too large` };
    }
    case 'whole-amount':
      return GROUPED.test(text) ? grouped(text) : { value: text };
    case 'boolean':
      if (/^(true|yes|ja|y|1)$/i.test(text)) return { value: true };
      if (/^(false|no|nee|n|0)$/i.test(text)) return { value: false };
      return { wrong: `'${text.slice(0, 40)}' is neither yes nor no` };
    case 'list':
      return {
        value:
          text.toLowerCase() === 'none'
            ? []
            : text
                .split(/[;|]/)
                .map((s) => s.trim())
                .filter(Boolean),
      };
    case 'json':
      if (text.toLowerCase() === 'none') return { value: [] };
      try {
        const value = JSON.parse(text) as unknown;
        const twice = repeatedKey(text, value);
        return twice ? { wrong: `the key '${twice.path}' is given twice: keep one` } : { value };
      } catch (e) {
        return { wrong: `not JSON: ${(e as Error).message}` };
      }
    case 'nullable':
      return { value: text.toLowerCase() === 'unknown' ? null : text };
    default:
      return { value: text };
  }
}
