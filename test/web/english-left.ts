import type { Page } from 'playwright-core';

/** Words that no Dutch sentence has, and every English one. */
const ENGLISH = [
  'the',
  'is',
  'and',
  'with',
  'from',
  'not',
  'are',
  'which',
  'was',
  'for',
  'to',
  'this',
  'that',
  'no',
  'on',
];
/** As many of them as no term of the law has ('Supplement No. 2 to part 748', 'subject to the EAR' stay). */
const MANY = 3;
/** What people or the sources themselves wrote: made-up records of the tests, names of products, citations. */
const THEIRS = /made up|end-use statement on file|not the China card|Supplements? No\./i;

/**
 * Sentences of a Dutch page that were left in English. Text that says of itself that it is English (`lang`), records as
 * they are kept and code are no sentences of the page.
 */
export async function englishLeft(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found = new Set<string>();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let at = walk.nextNode(); at !== null; at = walk.nextNode()) {
      const skipped = at.parentElement?.closest('[lang]:not([lang=nl]), code, pre, script, style, .mono');
      if (!skipped && at.nodeValue !== null) found.add(at.nodeValue.replace(/\s+/g, ' ').trim());
    }
    for (const e of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      for (const name of ['aria-label', 'placeholder', 'title']) found.add(e.getAttribute(name) ?? '');
    return [...found];
  });
  const count = (text: string): number =>
    new Set(
      text
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.filter((w) => ENGLISH.includes(w)),
    ).size;
  return texts.filter((text) => count(text) >= MANY && !THEIRS.test(text));
}
