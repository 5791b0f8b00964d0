import { useEffect, useRef } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { href } from '../../ui/router.ts';
import { t } from '../../ui/text.ts';
import { RuleView } from './rule-view.tsx';

const M = {
  rule: t('Rule'),
  close: t('Close'),
  page: t('Open as a page'),
};

/** A citation as the rulebook looks it up: a reason may cite two paragraphs ('A; B'); the first is the rule's own. */
export function RuleDialog({ cite, onClose }: { cite: string | undefined; onClose: () => void }) {
  const { say } = useLanguage();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (cite !== undefined && dialog && !dialog.open) dialog.showModal();
    if (cite === undefined && dialog?.open) dialog.close();
  }, [cite]);
  return (
    <dialog ref={ref} className="sheet" aria-label={say(M.rule)} onClose={onClose}>
      {cite !== undefined && (
        <>
          <div className="sheet-top">
            <a href={href('rule', { cite })} className="quiet">
              {say(M.page)}
            </a>
            <button type="button" onClick={onClose}>
              {say(M.close)}
            </button>
          </div>
          <RuleView cite={cite} />
        </>
      )}
    </dialog>
  );
}
