import type { Command } from './commands.ts';

/**
 * Values with bigints as text and back, for the journal and for stores: a bigint becomes {"$bigint":"123"}. Members are
 * written in the order of their names, so equal values have equal texts.
 */
export function toText(value: unknown): string {
  if (typeof value === 'bigint') return `{"$bigint":"${value}"}`;
  if (Array.isArray(value)) return `[${value.map(toText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${toText(member)}`).join(',')}}`;
}

/** The value that `toText` wrote. Throws a SyntaxError on text that is none. The type is the caller's to know. */
export function fromText(text: string): unknown {
  return JSON.parse(text, (_name, value: unknown) => {
    if (typeof value === 'object' && value !== null && '$bigint' in value) {
      const digits = value.$bigint;
      if (typeof digits !== 'string' || !/^-?\d+$/.test(digits)) throw new SyntaxError(`No integer: ${String(digits)}`);
      return BigInt(digits);
    }
    return value;
  });
}

/** The content that a command's id stands for: all of it but when it was recorded, since a retry comes later. */
export function commandText({ recordedAt: _, ...content }: Command): string {
  return toText(content);
}
