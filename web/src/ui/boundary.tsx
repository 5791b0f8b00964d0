import { Component, type ReactNode } from 'react';
import { refreshDesk } from '../client/desk.ts';
import { useLanguage } from './language.tsx';
import { href } from './router.ts';
import { t } from './text.ts';

const M = {
  failed: t('This page could not be shown.'),
  gone: t('Its files did not arrive: the server may be gone, or newer than this page.'),
  again: t('Load again'),
  check: t('To Check'),
};

function Failed({ error }: { error: Error }) {
  const { say } = useLanguage();
  const unread = /import|module|fetch/i.test(error.message);
  return (
    <div role="alert" className="notice bad">
      <p>
        <b>{say(M.failed)}</b> {unread ? say(M.gone) : error.message}
      </p>
      <p className="actions">
        <button type="button" className="quiet" onClick={() => void refreshDesk().then(() => location.reload())}>
          {say(M.again)}
        </button>
        <a className="quiet" href={href('check')}>
          {say(M.check)}
        </a>
      </p>
    </div>
  );
}

/** A page that fails says so, and leaves the rest standing. One for each page: give it the page's name as key. */
export class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};
  static getDerivedStateFromError(thrown: unknown): { error: Error } {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }
  override render(): ReactNode {
    return this.state.error ? <Failed error={this.state.error} /> : this.props.children;
  }
}
