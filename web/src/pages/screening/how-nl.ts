/** How two words met, in Dutch; the core says it in English (core/screen/similarity/word.ts). */
export const HOW_NL: Readonly<Record<string, string>> = {
  same: 'gelijk',
  'sounds alike': 'klinkt gelijk',
  'letters differ': 'letters verschillen',
  initial: 'eerste letter',
  'cut short': 'afgebroken',
  abbreviated: 'afgekort',
  'written in one or apart': 'aan elkaar of los geschreven',
  'another form of the name': 'andere vorm van de naam',
  'another romanisation': 'anders geromaniseerd',
  'written without vowels': 'zonder klinkers geschreven',
};
