import { useEffect, useState } from 'react';
import { sliceDrawings } from './charts/sliceDrawings.ts';
import { loadDetails } from './dataset/bundled.ts';
import { formatDate } from './i18n/format.ts';
import { useLanguage } from './i18n/words.tsx';
import { useDashboard } from './store/dashboard.ts';
import { filterWords } from './ui/filterWords.ts';
import { formatListing } from './ui/listing.ts';
import { usePrinting, whenOnPaper } from './ui/paper.ts';
import './styles/print.css';

/** Ctrl or Cmd may be the beginning of Ctrl+P: the references should be there by then. */
function listenForPrinting(): () => void {
  const fetchReferences = ({ key }: KeyboardEvent) => {
    if (key === 'Control' || key === 'Meta') loadDetails().catch(() => undefined);
  };
  addEventListener('keydown', fetchReferences);
  return () => removeEventListener('keydown', fetchReferences);
}

/** What a report on paper says that the page says by its controls: which filters, when, from where. */
export function PrintNote() {
  const printing = usePrinting();
  useEffect(() => whenOnPaper(sliceDrawings), []);
  useEffect(listenForPrinting, []);
  return printing ? <Note /> : null;
}

function Note() {
  const [date] = useState(() => new Date().toISOString().slice(0, 10));
  const language = useLanguage();
  const { t, locale } = language;
  const { page, filters, extras } = useDashboard((state) => state.view);
  const dataset = useDashboard((state) => state.dataset);
  const words = filterWords(filters, dataset, language).map(({ label }) => label);
  const list = formatListing(words, locale);
  return (
    <div className="print-note">
      {page === null && <p>{words.length === 0 ? t('app.print.none') : t('app.print.filters', { list })}</p>}
      {page === null && extras.length > 0 && (
        <p>{t('app.print.also', { list: formatListing(extras.map((extra) => t(`extra.${extra}`)), locale) })}</p>
      )}
      <p>{t('app.print.printed', { date: formatDate(date, locale), address: document.URL })}</p>
    </div>
  );
}
