import { useMemo, useState } from 'react';
import { client } from '../../client/index.ts';
import { csvText } from '../../ui/csv.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useReference } from '../../ui/reference.tsx';
import { useQuery } from '../../ui/router.ts';
import { saveText } from '../../ui/save-text.ts';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { type Column, SortHead, SortPick, useSorting } from '../../ui/sort.tsx';
import { fixed, known, number, t } from '../../ui/text.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { FIRST, LAST, spanOf, spans, within } from '../world/days.ts';
import { Slider } from '../world/slider.tsx';
import { useDay } from '../world/use-day.ts';
import { ChipSheet } from './chip-sheet.tsx';
import { Compare } from './compare.tsx';
import { regionsOn } from './regions.ts';
import { bandOf, type Chip, DESTINATIONS, measures, placed, type View } from './rows.ts';
import { Scatter } from './scatter.tsx';
import '../world/world.css';
import './chips.css';

const M = {
  title: t('Chips'),
  intro: t('Every product of the catalogue, against the lines of the law on the chosen day.'),
  compute: t('Performance and density'),
  memory: t('Memory and interconnect'),
  view: t('View'),
  search: t('Search'),
  vendor: t('Vendor'),
  all: t('all'),
  loading: t('Measuring the chips …'),
  shown: t('{n} {n, plural, one {chip} other {chips}}, {m} of them without a measure that the chart needs'),
  regions: t(
    'Regions: a data-centre chip with 600 GB/s of I/O or more. ■ 3A090.a  ◆ 3A090.b  ▲ open  ● none of them; hollow: one end of a range; on the lower edge: density not known.',
  ),
  chart: t('Chart'),
  table: t('All chips as a table'),
  chip: t('Chip'),
  eccn: t('Class'),
  export: t('Export CSV'),
  none: t('No chip matches these filters.'),
};

/** Columns of the table; a range counts as the end of it that the chart shows. */
const columnsOf = (chip: string, eccn: string): readonly Column<Chip>[] => [
  { id: 'chip', label: chip, key: (c) => `${c.vendor} ${c.model}` },
  { id: 'class', label: eccn, key: (c) => c.eccn },
  { id: 'tpp', label: 'TPP', n: true, key: (c) => placed(c.tpp)?.value },
  { id: 'density', label: 'TPP/mm²', n: true, key: (c) => placed(c.performanceDensity)?.value },
  { id: 'dram', label: 'DRAM GB/s', n: true, key: (c) => placed(c.dramBandwidthGBps)?.value },
  { id: 'io', label: 'I/O GB/s', n: true, key: (c) => placed(c.ioBandwidthGBps)?.value },
  { id: 'price', label: 'US$/TPP', n: true, key: (c) => c.usdPerTpp },
];

/** The rows as shown, with what is only known as a range written as one; `on` is the day of the classification. */
function download(chips: readonly Chip[], on: string): void {
  const cell = (v: Chip['tpp']): string | number | undefined =>
    typeof v === 'number' ? v : v === null ? undefined : `${v.lo ?? ''}..${v.hi ?? ''}`;
  const head = [
    'id',
    'vendor',
    'model',
    'on',
    'eccn',
    'tpp',
    'performanceDensity',
    'dramBandwidthGBps',
    'ioBandwidthGBps',
    'usdPerTpp',
  ];
  const rows = chips.map((c) => [
    c.id,
    c.vendor,
    c.model,
    on,
    c.eccn,
    cell(c.tpp),
    cell(c.performanceDensity),
    cell(c.dramBandwidthGBps),
    cell(c.ioBandwidthGBps),
    c.usdPerTpp,
  ]);
  saveText(`tolhuis-chips-${on}.csv`, 'text/csv', csvText([head, ...rows]));
}

/** The catalogue as a chart, a table, a comparison and a sheet for each chip. */
export default function ChipsPage() {
  const { say, language } = useLanguage();
  const { changeDays } = useReference();
  const [on, setOn] = useDay();
  const [view, setView] = useQuery('view', 'compute');
  const [trayText, setTrayText] = useQuery('compare', '');
  const [open, setOpen] = useQuery('chip', '');
  const [search, setSearch] = useState('');
  const [vendor, setVendor] = useState('');
  const days = useMemo(() => spans(changeDays), [changeDays]);
  const at = within(on);
  const span = spanOf(days, at);
  const rows = useAnswer(`${span} ${language}`, () =>
    client.perform('chips', { on: span, destinations: [...DESTINATIONS] }, language),
  );
  const regions = useAnswer(span, () => regionsOn(span));
  const events = useAnswer(language, () => client.perform('timeline', { from: FIRST, until: LAST }, language));
  const tray = trayText === '' ? [] : trayText.split(',');
  const setTray = (ids: readonly string[]): void => setTrayText(ids.slice(-4).join(','));
  const toggle = (id: string): void => setTray(tray.includes(id) ? tray.filter((x) => x !== id) : [...tray, id]);
  const all = rows.value?.chips ?? [];
  const vendors = [...new Set(all.map((c) => c.vendor))].sort();
  const chips = all.filter(
    (c) =>
      (vendor === '' || c.vendor === vendor) &&
      `${c.vendor} ${c.model} ${c.id}`.toLowerCase().includes(search.toLowerCase()),
  );
  const columns = useMemo(() => columnsOf(say(M.chip), say(M.eccn)), [say]);
  const sorting = useSorting(chips, columns);
  const mode: View = view === 'memory' ? 'memory' : 'compute';
  const unplaced = chips.filter((c) =>
    measures(c, mode).some((m, i) => m === undefined && (mode === 'memory' || i === 0)),
  ).length;
  return (
    <div className="chips-page">
      <h1>{say(M.title)}</h1>
      <p className="hint">{say(M.intro)}</p>
      <div className="bar-row">
        <div className="segments" role="radiogroup" aria-label={say(M.view)}>
          {(['compute', 'memory'] as const).map((v) => (
            <label key={v}>
              <input type="radio" name="view" checked={mode === v} onChange={() => setView(v)} />
              <span>{say(M[v])}</span>
            </label>
          ))}
        </div>
        <label className="field">
          <span>{say(M.search)}</span>
          <input type="search" value={search} onChange={(e) => setSearch(e.target.value)} />
        </label>
        <label className="field">
          <span>{say(M.vendor)}</span>
          <select value={vendor} onChange={(e) => setVendor(e.target.value)}>
            <option value="">{say(M.all)}</option>
            {vendors.map((v) => (
              <option key={v}>{v}</option>
            ))}
          </select>
        </label>
      </div>
      <Slider on={at} onDay={setOn} events={events.value?.events ?? []} has={() => true} />
      {rows.error && (
        <p role="alert" className="notice bad">
          {rows.error.message}
        </p>
      )}
      {!rows.value && !rows.error && <p className="loading">{say(M.loading)}</p>}
      {rows.value && (
        <>
          <ScrollBox label={say(M.chart)} className="chart-frame">
            <Scatter chips={chips} view={mode} regions={regions.value ?? []} tray={tray} onChoose={setOpen} />
          </ScrollBox>
          <p className="hint">
            {say(M.shown, { n: number(chips.length, language), m: number(unplaced, language) })}.{' '}
            {mode === 'compute' && say(M.regions)}
          </p>
          <Compare chips={all} tray={tray} setTray={setTray} />
          <section>
            <h2>{say(M.table)}</h2>
            <div className="bar-row">
              <SortPick of={sorting} />
              <button type="button" className="quiet" onClick={() => download(sorting.sorted, at)}>
                {say(M.export)}
              </button>
            </div>
            <ScrollBox label={say(M.table)} className="tall">
              <table className="as-cards">
                <thead>
                  <tr>
                    {columns.map((c) => (
                      <SortHead key={c.id} of={sorting} id={c.id} />
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {sorting.sorted.map((c) => (
                    <tr key={c.id}>
                      <th scope="row" className="whole">
                        <input
                          type="checkbox"
                          aria-label={`${say(M.chip)} ${c.vendor} ${c.model}`}
                          checked={tray.includes(c.id)}
                          onChange={() => toggle(c.id)}
                        />{' '}
                        <button type="button" className="link" onClick={() => setOpen(c.id)}>
                          {c.vendor} {c.model}
                        </button>
                      </th>
                      <td className={`band-${bandOf(c.eccn)}`}>{c.eccn ?? '?'}</td>
                      <td className="n" data-label="TPP">
                        {known(c.tpp, language)}
                      </td>
                      <td className="n" data-label="TPP/mm²">
                        {known(c.performanceDensity, language)}
                      </td>
                      <td className="n" data-label="DRAM GB/s">
                        {known(c.dramBandwidthGBps, language, 0)}
                      </td>
                      <td className="n" data-label="I/O GB/s">
                        {known(c.ioBandwidthGBps, language, 0)}
                      </td>
                      {c.usdPerTpp === undefined ? (
                        <td />
                      ) : (
                        <td className="n" data-label="US$/TPP">
                          {fixed(c.usdPerTpp, language)}
                        </td>
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
              {chips.length === 0 && <p className="nothing">{say(M.none)}</p>}
            </ScrollBox>
          </section>
        </>
      )}
      <ChipSheet
        chip={all.find((c) => c.id === open)}
        on={at}
        onClose={() => setOpen('')}
        onCompare={(id) => {
          setTray([...tray.filter((x) => x !== id), id]);
          setOpen('');
        }}
      />
    </div>
  );
}
