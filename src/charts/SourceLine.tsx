import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { loadDetails } from '../dataset/bundled.ts';
import type { Cohort } from '../dataset/dataset.ts';
import type { Details } from '../dataset/details.ts';
import { useLanguage } from '../i18n/words.tsx';
import { usePrinting, whenOnPaper } from '../ui/paper.ts';

const NAMED = 3;

/** What has been fetched before is on paper too; a browser does not wait for the rest. */
const fetchAtOnce = (show: (details: Details) => void) => () => {
  loadDetails().then(
    (details) => flushSync(() => show(details)),
    () => undefined,
  );
  return () => undefined;
};

/** The reports behind what is drawn: the first few named, all of them one click away. */
export function SourceLine({ cohorts }: { readonly cohorts: readonly Cohort[] }) {
  const { t } = useLanguage();
  const [details, setDetails] = useState<Details | 'failed' | null>(null);
  const printing = usePrinting();
  useEffect(() => whenOnPaper(fetchAtOnce(setDetails)), []);
  const cites = [...new Set(cohorts.map((cohort) => cohort.cite))];
  if (cites.length === 0) return null;
  const first = cites.slice(0, NAMED).join(', ');
  const loaded = details === 'failed' ? null : details;
  if (printing) {
    return (
      <div className="charts-sources">
        <p>
          {t('charts.sources')}: {cites.join(', ')}
        </p>
        {loaded && <SourceList cohorts={cohorts} details={loaded} />}
      </div>
    );
  }
  const load = () => {
    if (details === null || details === 'failed') loadDetails().then(setDetails, () => setDetails('failed'));
  };
  return (
    <details className="charts-sources" onToggle={load}>
      <summary>
        {t('charts.sources')}: {cites.length > NAMED ? t('charts.sources.more', { first, rest: cites.length - NAMED }) : first}
      </summary>
      {details === null && <p>{t('app.loading')}</p>}
      {details === 'failed' && <p role="alert">{t('app.loadFailed')}</p>}
      {loaded && <SourceList cohorts={cohorts} details={loaded} />}
    </details>
  );
}

function SourceList({ cohorts, details }: { readonly cohorts: readonly Cohort[]; readonly details: Details }) {
  const { t } = useLanguage();
  const shown = new Set(cohorts.map((cohort) => cohort.id));
  const trials = new Set(cohorts.map((cohort) => cohort.trial.id));
  const ids = [...trials].flatMap((id) =>
    (details.trialById.get(id)?.cohorts ?? []).filter((cohort) => shown.has(cohort.id)).map((cohort) => cohort.source),
  );
  const sources = [...new Set(ids)].flatMap((id) => details.sourceById.get(id) ?? []);
  return (
    <ol>
      {sources.map((source) => (
        <li key={source.id}>
          {source.firstAuthor && `${source.firstAuthor}. `}
          <a href={source.url} target="_blank" rel="noopener noreferrer" lang="en">
            {source.title}
          </a>
          {`. ${source.container ? `${source.container}, ` : ''}${source.year} · ${t(`source.${source.kind}`)}`}
        </li>
      ))}
    </ol>
  );
}
