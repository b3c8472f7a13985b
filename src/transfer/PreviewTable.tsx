import type { Overview } from '../dataset/dataset.ts';
import { RATE_MEASURES } from '../dataset/vocabulary.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { formatListing } from '../ui/listing.ts';
import { figureWords } from './previewWords.ts';

const FIRST = 30;

interface Props {
  readonly overview: Overview;
  /** Where each row stands in the file, where it has lines. */
  readonly lines?: readonly number[] | undefined;
}

/** The rows as they will be read, before they are. */
export function PreviewTable({ overview, lines }: Props) {
  const language = useLanguage();
  const { t, say, locale } = language;
  const cancerById = useDashboard(({ dataset }) => dataset.cancerById);
  const { cohorts, trials, cancers } = overview;
  const nameOf = (id: string) => {
    const cancer = cancerById.get(id) ?? cancers.find((entry) => entry.id === id);
    return cancer ? say(cancer.name) : id;
  };
  return (
    <section>
      <h3>{t('open.preview')}</h3>
      <p>
        {t('open.preview.count', { cohorts: cohorts.length, trials: trials.length })}
        {cohorts.length > FIRST && ` · ${t('open.preview.first', { count: FIRST })}`}
      </p>
      {cohorts.length > 0 && (
        <div className="transfer-scroll" role="region" aria-label={t('open.preview')} tabIndex={0}>
          <table className="transfer-preview">
            <caption className="ui-hidden">{t('open.preview')}</caption>
            <thead>
              <tr>
                {lines && <th scope="col">{t('open.problem.line')}</th>}
                <th scope="col">{t('open.preview.trial')}</th>
                <th scope="col">{t('open.preview.cancer')}</th>
                <th scope="col">{t('open.preview.figures')}</th>
              </tr>
            </thead>
            <tbody>
              {cohorts.slice(0, FIRST).map(({ id, trial, label, cancers: named, rates }, at) => (
                <tr key={id}>
                  {lines && <td>{lines[at]}</td>}
                  <th scope="row">
                    {trials[trial]?.name}
                    {say(label) !== nameOf(named[0] ?? '') && <span className="transfer-small">{say(label)}</span>}
                  </th>
                  <td>{formatListing(named.map(nameOf), locale)}</td>
                  <td>
                    {RATE_MEASURES.flatMap((measure) => {
                      const rate = rates[measure];
                      return rate ? [figureWords(measure, rate, language)] : [];
                    }).join(' · ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
