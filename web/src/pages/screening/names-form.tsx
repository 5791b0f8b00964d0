import { useRef, useState } from 'react';
import { client, type NameRow, type ReadNames } from '../../client/index.ts';
import { CountryField } from '../../ui/fields.tsx';
import { contentOf, FilePick } from '../../ui/file-pick.tsx';
import { IssuesTable } from '../../ui/issues-table.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { number, t } from '../../ui/text.ts';

const M = {
  names: t('Names, one on a line'),
  country: t('Country (sharpens the score)'),
  sources: t('Chinese characters are read as names too (pinyin and translated company words).'),
  file: t('Open a file'),
  kinds: t(
    'CSV, XLSX, JSON or JSON Lines with a column "name"; id, country, type, address, aliases and birthDate help.',
  ),
  reading: t('Reading {f} …'),
  read: t(
    '{f}: {n} {n, plural, one {name} other {names}} can be screened, {m} {m, plural, one {problem} other {problems}}',
  ),
  go: t('Screen {n} {n, plural, one {name} other {names}}'),
  leave: t('Leave the file'),
};
/** At most this many typed names at once; more come from a file. */
export const MOST_TYPED = 100;

type Props = {
  text: string;
  country: string | undefined;
  onText: (text: string) => void;
  onCountry: (code: string | undefined) => void;
  onFile: (rows: readonly NameRow[]) => void;
};

/** Names to screen: typed, or from a file that is shown before anything is done with it. */
export function NamesForm({ text, country, onText, onCountry, onFile }: Props) {
  const { say, language } = useLanguage();
  const [file, setFile] = useState<{ name: string; read?: ReadNames; error?: string }>();
  const pick = useRef<HTMLInputElement>(null);
  const open = (chosen: File): void => {
    setFile({ name: chosen.name });
    contentOf(chosen)
      .then((content) => client.names(content))
      .then(
        (found) => setFile({ name: chosen.name, read: found }),
        (e: Error) => setFile({ name: chosen.name, error: e.message }),
      );
  };
  const read = file?.read;
  return (
    <>
      <div className="screen-form">
        <label className="field">
          <span>{say(M.names)}</span>
          <textarea rows={4} value={text} onChange={(e) => onText(e.target.value)} />
        </label>
        <div>
          <CountryField label={say(M.country)} value={country} onChange={onCountry} />
          <p className="hint">{say(M.sources)}</p>
          <FilePick label={say(M.file)} accept=".csv,.tsv,.xlsx,.json,.jsonl,.ndjson,.txt" onFile={open} ref={pick} />
          <p className="hint">{say(M.kinds)}</p>
        </div>
      </div>
      {file && !read && !file.error && <p className="loading">{say(M.reading, { f: file.name })}</p>}
      {file?.error && (
        <p role="alert" className="notice bad">
          {file.error}
        </p>
      )}
      {file && read && (
        <section className="card" aria-live="polite">
          <h2>
            {say(M.read, {
              f: file.name,
              n: number(read.rows.length, language),
              m: number(read.issues.length, language),
            })}
          </h2>
          <IssuesTable issues={read.issues} />
          <div className="actions">
            <button
              type="button"
              disabled={read.rows.length === 0}
              onClick={() => {
                onFile(read.rows);
                setFile(undefined);
              }}
            >
              {say(M.go, { n: number(read.rows.length, language) })}
            </button>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                setFile(undefined);
                pick.current?.focus();
              }}
            >
              {say(M.leave)}
            </button>
          </div>
        </section>
      )}
    </>
  );
}
