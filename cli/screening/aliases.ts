import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { repeatedKey } from '@tolhuis/core/app/repeated-key';
import type { ExtraAliases } from '@tolhuis/core/screen';
import { RowError } from '@tolhuis/server/screening/query.ts';

const KEYS = ['id', 'list', 'name', 'aliases'];

/** Further names of listed parties from a file: JSON Lines of `{ id or name, list?, aliases: [...] }`. @throws RowError with the line */
export function readAliases(path: string): { aliases: ExtraAliases[]; sha256: string } {
  if (!existsSync(path)) throw new RowError(path, 'no such file', 'Check the name.');
  const text = readFileSync(path, 'utf8');
  const aliases = text
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [aliasesOf(line, `${path} line ${i + 1}`)]));
  return { aliases, sha256: createHash('sha256').update(text).digest('hex') };
}

function aliasesOf(line: string, place: string): ExtraAliases {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new RowError(
      place,
      `not valid JSON (${cause instanceof Error ? cause.message : String(cause)})`,
      'Each line is one JSON object.',
    );
  }
  const twice = repeatedKey(line, value);
  if (twice)
    throw new RowError(
      `${place}, key ${JSON.stringify(twice.key)}`,
      'is given twice',
      'Keep one: the other would be lost.',
    );
  const unknown = Object.keys(value ?? {}).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw new RowError(`${place}, key ${JSON.stringify(unknown)}`, 'not known', `The keys are ${KEYS.join(', ')}.`);
  const text = (key: string): string | undefined => {
    const found = value?.[key];
    if (found !== undefined && typeof found !== 'string')
      throw new RowError(`${place}, key "${key}"`, 'expected a string', 'Mend the line.');
    return found;
  };
  const [id, list, name] = [text('id'), text('list'), text('name')];
  const aliases = value?.['aliases'];
  if (
    !Array.isArray(aliases) ||
    !aliases.every((a) => typeof a === 'string') ||
    (id === undefined && name === undefined)
  )
    throw new RowError(
      place,
      'expected id or name, and a list of aliases',
      'For example {"name":"Acme Ltd","aliases":["Acme New"]}.',
    );
  return {
    aliases,
    ...(id !== undefined && { id }),
    ...(list !== undefined && { list }),
    ...(name !== undefined && { name }),
  };
}
