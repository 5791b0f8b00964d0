import { readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { compile, DUTCH, readDutch, writeDutch } from '../../web/build/catalogue.ts';
import { type Found, messagesOfSource } from '../../web/build/message-source.ts';
import { type Say, speaker } from '../../web/src/ui/say.ts';
import { asWritten, type Language, t } from '../../web/src/ui/text.ts';

// Messages of the pages: English in the code, t('…'), Dutch in web/src/locales/nl.po, both in ICU MessageFormat. That the
// catalogue is whole is held by `node tools/messages.ts --check` in `npm test`; here what its texts must be.

const found = messagesOfSource();
const dutch = readDutch();
type Pair = { readonly files: readonly string[]; readonly en: string; readonly nl: string };
const pairs: readonly Pair[] = found.map(({ id, message, files }) => ({
  files,
  en: message,
  nl: dutch.get(id) ?? '',
}));
const tokensOf = (text: string): CompiledMessage => compileMessageOrThrow(text);

/** What a message is filled with, once each, and the forms of each plural. @throws on anything but {place} and plural */
function parts(tokens: CompiledMessage): { places: string[]; forms: string[] } {
  const places = new Set<string>();
  const forms: string[] = [];
  for (const token of tokens) {
    if (typeof token === 'string') continue;
    const [name, type, format] = token;
    places.add(name);
    if (type === undefined) continue;
    if (type !== 'plural') throw new Error(`{${name}, ${type}} is neither a place nor a plural`);
    const { offset: _, ...choices } = format as Record<string, CompiledMessage>;
    forms.push(Object.keys(choices).join());
    for (const inner of Object.values(choices)) {
      if (inner.includes('#')) throw new Error(`# in a plural of ${name}: numbers come as they are written`);
      for (const place of parts(inner).places) places.add(place);
    }
  }
  return { places: [...places].sort(), forms };
}

/** Speaks as the built pages do: what has places is compiled, anything else is its own text. */
function built(language: Language, messages: readonly Found[] = found): Say {
  const catalogue = compile(messages, language === 'nl' ? dutch : undefined);
  const i18n = setupI18n({ locale: language, messages: { [language]: catalogue } });
  return speaker(
    language,
    i18n.setMessagesCompiler((text) => [text]),
  );
}

test('every message is found and has words in both languages, in a catalogue that is fresh', () => {
  console.log(`${found.length} messages, ${found.filter((m) => m.first).length} of them in the first load`);
  expect(found.length).toBeGreaterThan(1000);
  expect(pairs.filter((m) => m.en.trim() === '' || m.nl.trim() === '')).toEqual([]);
  expect(readFileSync(DUTCH, 'utf8')).toBe(writeDutch(found, dutch));
});

test('both languages are ICU MessageFormat, fill the same places, and have the plural forms of their grammar', () => {
  const read = pairs.map((m) => ({ ...m, enParts: parts(tokensOf(m.en)), nlParts: parts(tokensOf(m.nl)) }));
  expect(read.filter((m) => m.enParts.places.join() !== m.nlParts.places.join())).toEqual([]);
  const forms = read.flatMap((m) => [...m.enParts.forms, ...m.nlParts.forms]);
  expect(forms.length).toBeGreaterThan(50);
  expect([...new Set(forms)], 'English and Dutch have a form for one and a form for any other number').toEqual([
    'one,other',
  ]);
});

test('one is said as one: a number before a word that is plural has a form for each', () => {
  // Words that are counted somewhere in these pages, wherever they stand after a number.
  const counted =
    /\{[a-z]\} (?:\p{Ll}+ )?(?:orders|problems|names|units|entries|days|hits|events|rules|facts|problemen|namen|stuks|regels|dagen|treffers|feiten)\b/u;
  expect(pairs.filter((m) => counted.test(m.en) || counted.test(m.nl))).toEqual([]);
});

test('a sentence is translated, not copied', () => {
  const sentence = (text: string): boolean => text.split(/\s+/).filter((w) => /^\p{Ll}{2,}/u.test(w)).length > 4;
  expect(pairs.filter((m) => m.en === m.nl && sentence(m.en))).toEqual([]);
});

const ORDERS: Found = {
  ...t('{n} {n, plural, one {order is} other {orders are}} saved'),
  files: ['made-up.ts'],
  first: true,
};
test.each([
  ['en', '1', '1 order is saved'],
  ['en', 1, '1 order is saved'],
  ['en', '1,000', '1,000 orders are saved'],
  ['en', 0, '0 orders are saved'],
  ['en', '0', '0 orders are saved'],
  ['en', '≥ 1', '≥ 1 orders are saved'],
  ['en', '?', '? orders are saved'],
  ['nl', '1', '1 order is bewaard'],
  // A thousand, as Dutch writes it, which a computer reads as one.
  ['nl', '1.000', '1.000 orders zijn bewaard'],
  ['nl', '1,00', '1,00 orders zijn bewaard'],
] as const)('%s: %s takes its form', (language, n, words) => {
  const nl = new Map([[ORDERS.id, '{n} {n, plural, one {order is} other {orders zijn}} bewaard']]);
  const i18n = setupI18n({
    locale: language,
    messages: { [language]: compile([ORDERS], language === 'nl' ? nl : undefined) },
  });
  expect(speaker(language, i18n)(t(ORDERS.message), { n })).toBe(words);
});

test('every message is said whole by the built pages, in both languages, with nothing of its notation left', () => {
  const say = { en: built('en'), nl: built('nl') };
  const values = (text: string): Record<string, string> =>
    Object.fromEntries(parts(tokensOf(text)).places.map((place) => [place, `‹${place}›`]));
  const said = found.flatMap(({ message, context }) =>
    (['en', 'nl'] as const).map((language) => ({
      message,
      said: say[language](t(message, context), values(message)),
      wanted: Object.values(values(message)),
    })),
  );
  expect(said.filter((s) => s.said === '' || /[{}]|plural|''/.test(s.said))).toEqual([]);
  // A place that only a plural counts by is not shown itself.
  const shown = said.filter((s) => s.wanted.some((w) => s.said.includes(w)));
  expect(shown.length).toBeGreaterThan(150);
  expect(say.nl(t('Sign in'))).toBe('Aanmelden');
  expect(say.nl(t('Sign in', 'button'))).toBe('Meld aan');
  expect(say.en(t('Sign in', 'button'))).toBe('Sign in');
});

test('a text of the law and a word that has no message are said as they stand', () => {
  const say = { en: built('en'), nl: built('nl') };
  expect(say.nl({ en: 'licence', nl: 'vergunning' })).toBe('vergunning');
  expect(say.en({ en: "{not} a place, 'quoted'", nl: '' }, { not: 'x' })).toBe("{not} a place, 'quoted'");
  expect([say.en(asWritten('new-role')), say.nl(asWritten('new-role'))]).toEqual(['new-role', 'new-role']);
});

test('a message that lacks Dutch is said in English, filled', () => {
  const dutchless = compile([ORDERS], new Map());
  const i18n = setupI18n({ locale: 'nl', messages: { nl: dutchless } });
  expect(speaker('nl', i18n)(t(ORDERS.message), { n: '2' })).toBe('2 orders are saved');
});
