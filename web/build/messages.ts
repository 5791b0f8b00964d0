import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compile, readDutch } from './catalogue.ts';
import { messagesOfSource, SOURCE } from './message-source.ts';

/** Where the generated files lie (ignored by git): web/.tolhuis. */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '.tolhuis');

/** Writes web/.tolhuis/messages-{en,nl}-{first,later}.json: what src/ui/messages.ts loads, compiled. */
function write(): void {
  mkdirSync(FOLDER, { recursive: true });
  const found = messagesOfSource();
  const dutch = readDutch();
  for (const [part, wanted] of [
    ['first', found.filter((m) => m.first)],
    ['later', found.filter((m) => !m.first)],
  ] as const) {
    writeFileSync(join(FOLDER, `messages-en-${part}.json`), JSON.stringify(compile(wanted, undefined)));
    writeFileSync(join(FOLDER, `messages-nl-${part}.json`), JSON.stringify(compile(wanted, dutch)));
  }
}

/** Compiles the messages of the code and locales/nl.po before anything is bundled, and again when one of them changes. */
export function messages(): Plugin {
  return {
    name: 'tolhuis-messages',
    config: write,
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(SOURCE.replaceAll('\\', '/'))) return;
      write();
      if (file.endsWith('.po')) server.ws.send({ type: 'full-reload' });
    },
    configureServer: (server) => void server.watcher.add(join(SOURCE, 'locales')),
  };
}
