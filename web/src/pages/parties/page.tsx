import { useLanguage } from '../../ui/language.tsx';
import { Need } from '../../ui/need.tsx';
import { useQuery } from '../../ui/router.ts';
import { t } from '../../ui/text.ts';
import { PartyList } from './party-list.tsx';
import { PartyView } from './party-view.tsx';
import '../orders/orders.css';
import '../orders/desk.css';
import '../screening/screening.css';

const M = {
  title: t('Parties'),
  intro: t('Parties on file: what holds of each, from which day, and who said so. Every look at one is in the log.'),
};

/** Parties on file: the list, and one of them with all that is known of it. */
export default function PartiesPage() {
  const { say } = useLanguage();
  const [party] = useQuery('party', '');
  return (
    <div className="page">
      {party === '' && (
        <>
          <h1>{say(M.title)}</h1>
          <p className="hint">{say(M.intro)}</p>
        </>
      )}
      <Need operation="parties">{party === '' ? <PartyList /> : <PartyView key={party} id={party} />}</Need>
    </div>
  );
}
