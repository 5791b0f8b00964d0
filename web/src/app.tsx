import { type ComponentType, lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { setDesk } from './client/desk.ts';
import Check from './pages/check/page.tsx';
import { Boundary } from './ui/boundary.tsx';
import { Frame } from './ui/frame.tsx';
import { useLanguage } from './ui/language.tsx';
import { withMessages } from './ui/messages.ts';
import { PAGES } from './ui/pages.ts';
import { ReferenceProvider } from './ui/reference.tsx';
import { href, replace, usePlace } from './ui/router.ts';
import { t } from './ui/text.ts';

// Check comes with the first load; every other page comes when it is opened.
const VIEWS: Readonly<Record<string, ComponentType>> = {
  check: Check,
  world: lazy(withMessages(() => import('./pages/world/page.tsx'))),
  chips: lazy(withMessages(() => import('./pages/chips/page.tsx'))),
  timeline: lazy(withMessages(() => import('./pages/timeline/page.tsx'))),
  'what-if': lazy(withMessages(() => import('./pages/what-if/page.tsx'))),
  orders: lazy(withMessages(() => import('./pages/orders/page.tsx'))),
  screening: lazy(withMessages(() => import('./pages/screening/page.tsx'))),
  parties: lazy(withMessages(() => import('./pages/parties/page.tsx'))),
  balances: lazy(withMessages(() => import('./pages/balances/page.tsx'))),
  audit: lazy(withMessages(() => import('./pages/audit/page.tsx'))),
  settings: lazy(withMessages(() => import('./pages/settings/page.tsx'))),
  rule: lazy(withMessages(() => import('./pages/rule/page.tsx'))),
};
/** Keys of a query that name what a page is about; the others narrow what it shows. */
const THINGS = ['part', 'order', 'party', 'account'] as const;
const OPENING = t('Opening …');
const UNKNOWN = t('There is no page "{page}". This is Check.');

/** The whole application: frame, reference data, the page of the address. */
export function App() {
  const { page, query } = usePlace();
  const { say } = useLanguage();
  const known = Object.hasOwn(VIEWS, page);
  const name = known ? page : 'check';
  const View = VIEWS[name]!;
  const title = PAGES.find((p) => p.id === name)?.title;
  useEffect(() => {
    document.title = title ? `${say(title)} · Tolhuis` : 'Tolhuis';
  }, [title, say]);
  // Another thing begins at its top: places are in the fragment, so the browser would stay as far down as it was.
  const thing = [page, ...THINGS.map((key) => query.get(key) ?? '')].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each thing anew
  useLayoutEffect(() => scrollTo(0, 0), [thing]);
  // The link that the terminal prints at the first start. The password stood in the fragment, which is sent nowhere, and
  // is taken out of the address and the history at once.
  const [login, once] = page === 'sign-in' ? [query.get('login') ?? '', query.get('once') ?? ''] : [];
  useEffect(() => {
    if (login === undefined || once === undefined) return;
    replace(href('check'));
    setDesk({ dialog: 'sign-in', ...(once ? { first: { login, password: once } } : {}) });
  }, [login, once]);
  return (
    <Frame page={name}>
      <ReferenceProvider>
        {!known && page !== '' && page !== 'sign-in' && (
          <p role="status" className="notice warn">
            ◆ {say(UNKNOWN, { page })}
          </p>
        )}
        <Boundary key={name}>
          <Suspense fallback={<p className="loading">{say(OPENING)}</p>}>
            <View />
          </Suspense>
        </Boundary>
      </ReferenceProvider>
    </Frame>
  );
}
