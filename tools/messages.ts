// Brings web/src/locales/nl.po in line with the messages of the code. Usage: node tools/messages.ts [--check]
// Every t('…') is read; what has Dutch keeps it; what lacks it is named, and what is gone is printed with its Dutch, to
// be carried over by hand. What is no ICU MessageFormat is refused. `--check` writes nothing and fails where the file is
// not fresh or a message lacks its Dutch.
import { readFileSync, writeFileSync } from 'node:fs';
import { compile, DUTCH, readDutch, writeDutch } from '../web/build/catalogue.ts';
import { messagesOfSource } from '../web/build/message-source.ts';

const checking = process.argv.includes('--check');
const old = readFileSync(DUTCH, 'utf8');
const dutch = readDutch(old);
const messages = messagesOfSource();
const known = new Set(messages.map((m) => m.id));
const fresh = writeDutch(messages, dutch);

try {
  compile(messages, undefined);
  compile(messages, dutch);
} catch (e) {
  console.error((e as Error).message);
  process.exitCode = 1;
}
const lacking = messages.filter((m) => !dutch.has(m.id));
for (const m of lacking)
  console.error(`no Dutch: ${m.message}${m.context === undefined ? '' : ` (${m.context})`} — ${m.files.join(', ')}`);
if (checking) {
  if (old !== fresh) console.error('web/src/locales/nl.po is not what the code says: run `node tools/messages.ts`.');
  if (lacking.length > 0) console.error('Fill the empty msgstr in web/src/locales/nl.po.');
  if (old !== fresh || lacking.length > 0) process.exitCode = 1;
} else {
  for (const [id, text] of dutch) if (!known.has(id)) console.log(`gone: ${id}\n      ${text}`);
  if (old !== fresh) writeFileSync(DUTCH, fresh);
  console.log(`${messages.length} messages, ${lacking.length} without Dutch`);
}
