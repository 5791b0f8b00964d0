import type { ReactNode } from 'react';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { href, useQuery } from '../../ui/router.ts';
import { type Message, t } from '../../ui/text.ts';
import { Health } from './health.tsx';
import { Keys } from './keys.tsx';
import { Lists } from './lists.tsx';
import { People } from './people.tsx';
import { RulebookPart } from './rulebook.tsx';
import { Switches } from './switches.tsx';
import { Webhooks } from './webhooks.tsx';
import { You } from './you.tsx';
import '../orders/orders.css';
import './settings.css';

const M = { title: t('Settings'), parts: t('Parts') };
const PARTS: readonly {
  readonly id: string;
  readonly title: Message;
  readonly view: () => ReactNode;
  readonly desk?: true;
}[] = [
  { id: 'you', title: t('You'), view: () => <You /> },
  { id: 'rulebook', title: t('Rulebook'), view: () => <RulebookPart /> },
  { id: 'switches', title: t('Switches'), view: () => <Switches /> },
  { id: 'lists', title: t('Lists'), view: () => <Lists />, desk: true },
  { id: 'people', title: t('People'), view: () => <People />, desk: true },
  { id: 'keys', title: t('Keys'), view: () => <Keys />, desk: true },
  { id: 'webhooks', title: t('Webhooks'), view: () => <Webhooks />, desk: true },
  { id: 'health', title: t('Health'), view: () => <Health />, desk: true },
];

/** Settings: you, the rulebook, its switches; and of a desk its lists, people, keys and health. */
export default function SettingsPage() {
  const { say } = useLanguage();
  const { present } = useDesk();
  const [part] = useQuery('part', 'you');
  const parts = PARTS.filter((p) => present || !p.desk);
  const chosen = parts.find((p) => p.id === part) ?? parts[0]!;
  return (
    <div className="page settings">
      <h1>{say(M.title)}</h1>
      <nav className="tabs" aria-label={say(M.parts)}>
        {parts.map((p) => (
          <a key={p.id} href={href('settings', { part: p.id })} aria-current={p === chosen ? 'page' : undefined}>
            {say(p.title)}
          </a>
        ))}
      </nav>
      {chosen.view()}
    </div>
  );
}
