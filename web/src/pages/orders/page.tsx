import { showDialog } from '../../client/desk.ts';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useQuery } from '../../ui/router.ts';
import { t } from '../../ui/text.ts';
import { BrowserOrders } from './browser-page.tsx';
import { DeskOrders } from './desk-page.tsx';
import { OrderView } from './order-view.tsx';
import '../world/world.css';
import './orders.css';
import './desk.css';

const M = {
  asking: t('Asking the desk …'),
  signedOut: t('You have not signed in: these are orders of this browser. The desk shows its own to whoever signs in.'),
  signIn: t('Sign in'),
};

/** Orders: of the desk where there is one, else of this browser; one of them where the address names it. */
export default function OrdersPage() {
  const { say } = useLanguage();
  const { server, present, may } = useDesk();
  const [order] = useQuery('order', '');
  if (server === 'asking') return <p className="loading">{say(M.asking)}</p>;
  if (!present) return <BrowserOrders />;
  if (may('orders')) return order === '' ? <DeskOrders /> : <OrderView id={order} key={order} />;
  return (
    <BrowserOrders
      notice={
        <div className="notice">
          <p>{say(M.signedOut)}</p>
          <button type="button" className="quiet" onClick={() => showDialog('sign-in')}>
            {say(M.signIn)}
          </button>
        </div>
      }
    />
  );
}
