import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { sliceDrawings } from './charts/sliceDrawings.ts';
import { loadDetails } from './dataset/bundled.ts';
import { formatDate } from './i18n/format.ts';
import { useLanguage } from './i18n/words.tsx';
import { useDashboard } from './store/dashboard.ts';
import { filterWords } from './ui/filterWords.ts';
import { formatListing } from './ui/listing.ts';
import { usePrinting, whenOnPaper } from './ui/paper.ts';
import './styles/print.css';

const fetchReferences = () => void loadDetails().catch(() => undefined);

/**
 * A browser does not wait for what is fetched while it prints. Ctrl or Cmd may be the beginning of Ctrl+P, and who
 * goes to the browser's own menu leaves the page by its upper edge: the references should be there by then.
 */
function listenForPrinting(): () => void {
  const root = document.documentElement;
  const byKey = ({ key }: KeyboardEvent) => {
    if (key === 'Control' || key === 'Meta') fetchReferences();
  };
  const byPointer = ({ clientY }: PointerEvent) => {
    if (clientY <= 0) fetchReferences();
  };
  addEventListener('keydown', byKey);
  root.addEventListener('pointerleave', byPointer);
  return () => {
    removeEventListener('keydown', byKey);
    root.removeEventListener('pointerleave', byPointer);
  };
}

/** Tells whether the full references come too late for the sheet that is being printed. */
const watchReferences = (setLate: (late: boolean) => void) => () => {
  flushSync(() => setLate(true));
  // What was fetched before answers before the sheet is drawn.
  loadDetails().then(
    () => flushSync(() => setLate(false)),
    () => undefined,
  );
  return () => setLate(false);
};

/** What a report on paper says that the page says by its controls: which filters, when, from where. */
export function PrintNote() {
  const printing = usePrinting();
  const [late, setLate] = useState(false);
  useEffect(() => whenOnPaper(sliceDrawings), []);
  useEffect(() => whenOnPaper(watchReferences(setLate)), []);
  useEffect(listenForPrinting, []);
  return printing ? <Note late={late} /> : null;
}

function Note({ late }: { readonly late: boolean }) {
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
      {page === null && late && <p>{t('app.print.late')}</p>}
      <p>{t('app.print.printed', { date: formatDate(date, locale), address: document.URL })}</p>
    </div>
  );
}
