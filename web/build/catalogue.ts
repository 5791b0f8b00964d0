import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { createItem, parsePo, stringifyPo } from 'pofile-ts';
import { messageId } from '../src/ui/text.ts';
import { type Found, SOURCE } from './message-source.ts';

/** The Dutch of the pages: gettext PO, each text in ICU MessageFormat. English stands in the code. */
export const DUTCH = join(SOURCE, 'locales', 'nl.po');

/** The Dutch of every message that has some, by id. */
export function readDutch(po: string = readFileSync(DUTCH, 'utf8')): Map<string, string> {
  const items = parsePo(po).items.filter((i) => !i.obsolete && i.msgstr[0]);
  return new Map(items.map((i) => [messageId(i.msgid, i.msgctxt ?? undefined), i.msgstr[0] ?? '']));
}

/** The catalogue as it is kept: every message of the code in order, with the files that say it, and no line numbers. */
export function writeDutch(messages: readonly Found[], dutch: ReadonlyMap<string, string>): string {
  const items = messages.map(({ id, message, context, files }) => ({
    ...createItem(),
    msgid: message,
    msgctxt: context ?? null,
    references: files.map((file) => `web/src/${file}`),
    msgstr: [dutch.get(id) ?? ''],
  }));
  const headers = {
    Language: 'nl',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Generator': 'node tools/messages.ts',
  };
  return `${stringifyPo({ headers, items }, { foldLength: 0 }).trimEnd()}\n`;
}

function tokensOf(text: string): CompiledMessage {
  try {
    return compileMessageOrThrow(text);
  } catch (e) {
    throw new Error(`This is no ICU MessageFormat: ${text}\n${(e as Error).message}`);
  }
}

/** A message as Lingui runs it; one without places or quotes is its own text. @throws where it is no ICU MessageFormat */
function compiled(text: string): string | CompiledMessage {
  const tokens = tokensOf(text);
  return tokens.length === 1 && tokens[0] === text ? text : tokens;
}

/**
 * What the browser loads for a language: of English only what has places, since the rest stands in the code; of Dutch
 * whatever differs from that, with English where there is no Dutch yet.
 */
export function compile(
  messages: readonly Found[],
  dutch: ReadonlyMap<string, string> | undefined,
): Record<string, string | CompiledMessage> {
  const all = messages.map(({ id, message }) => [id, message, compiled(dutch?.get(id) ?? message)] as const);
  return Object.fromEntries(all.flatMap(([id, message, text]) => (text === message ? [] : [[id, text]])));
}
