import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import Check from './pages/check/page.tsx';
import { Frame } from './ui/frame.tsx';
import { useLanguage } from './ui/language.tsx';
import { PAGES } from './ui/pages.ts';
import { ReferenceProvider } from './ui/reference.tsx';
import { usePlace } from './ui/router.ts';
import { t } from './ui/text.ts';

// Check comes with the first load; every other page comes when it is opened.
const VIEWS: Readonly<Record<string, ComponentType>> = {
  check: Check,
  world: lazy(() => import('./pages/world/page.tsx')),
  chips: lazy(() => import('./pages/chips/page.tsx')),
  timeline: lazy(() => import('./pages/timeline/page.tsx')),
  'what-if': lazy(() => import('./pages/what-if/page.tsx')),
  orders: lazy(() => import('./pages/orders/page.tsx')),
  screening: lazy(() => import('./pages/screening/page.tsx')),
  rule: lazy(() => import('./pages/rule/page.tsx')),
};
const OPENING = t('Opening …', 'Wordt geopend …');

/** The whole application: frame, reference data, the page of the address. */
export function App() {
  const { page } = usePlace();
  const { say } = useLanguage();
  const name = VIEWS[page] ? page : 'check';
  const View = VIEWS[name]!;
  const title = PAGES.find((p) => p.id === name)?.title;
  useEffect(() => {
    document.title = title ? `${say(title)} · Tolhuis` : 'Tolhuis';
  }, [title, say]);
  return (
    <Frame page={name}>
      <ReferenceProvider>
        <Suspense fallback={<p className="loading">{say(OPENING)}</p>}>
          <View key={name} />
        </Suspense>
      </ReferenceProvider>
    </Frame>
  );
}
