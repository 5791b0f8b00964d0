import type { FormEvent } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { useQuery } from '../../ui/router.ts';
import { t } from '../../ui/text.ts';
import { RuleView } from './rule-view.tsx';

const M = {
  title: t('Rule'),
  cite: t('Citation'),
  find: t('Find'),
  empty: t('Type a citation, for example 742.6(a)(6), 3A090.a or 740.8.'),
};

/** One rule, by citation. */
export default function RulePage() {
  const { say } = useLanguage();
  const [cite, setCite] = useQuery('cite', '');
  const find = (e: FormEvent<HTMLFormElement>): void => {
    e.preventDefault();
    setCite(String(new FormData(e.currentTarget).get('cite') ?? '').trim());
  };
  return (
    <div className="narrow">
      <h1>{say(M.title)}</h1>
      {/* Begun anew with each rule: links within a rule lead to others. */}
      <form className="answers" onSubmit={find} key={cite}>
        <input aria-label={say(M.cite)} name="cite" defaultValue={cite} />
        <button type="submit">{say(M.find)}</button>
      </form>
      {cite ? <RuleView cite={cite} /> : <p className="nothing">{say(M.empty)}</p>}
    </div>
  );
}
