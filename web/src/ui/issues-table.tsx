import { useLanguage } from './language.tsx';
import { Table } from './table.tsx';
import { t } from './text.ts';

const M = {
  line: t('Line'),
  column: t('Column'),
  problem: t('Problem'),
  remedy: t('What to do'),
};
/** Most that are shown: whoever has mended these reads the file again. */
const MOST = 200;
type Issue = { readonly line?: number; readonly path: string; readonly message: string; readonly remedy?: string };

/** What is wrong with a file, by line and column. */
export function IssuesTable({ issues }: { issues: readonly Issue[] }) {
  const { say } = useLanguage();
  if (issues.length === 0) return null;
  const heads = [{ n: say(M.line) }, say(M.column), say(M.problem), say(M.remedy)];
  return (
    <Table label={say(M.problem)} heads={heads} tall cards={false}>
      {issues.slice(0, MOST).map((i, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is read once and never reordered
        <tr key={at}>
          <td className="n">{i.line ?? ''}</td>
          <td>
            <code>{i.path || '—'}</code>
          </td>
          <td>{i.message}</td>
          <td>{i.remedy ?? ''}</td>
        </tr>
      ))}
    </Table>
  );
}
