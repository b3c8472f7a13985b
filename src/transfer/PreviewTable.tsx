import { RATE_MEASURES } from '../dataset/vocabulary.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { formatListing } from '../ui/listing.ts';
import type { Preview } from './preview.ts';
import { figureWords } from './previewWords.ts';

interface Props {
  readonly preview: Preview;
  /** A table: each row has a line in the file. */
  readonly lines?: boolean;
}

/** The figures of a row stand in one line of the file. */
const lineOf = (rates: Preview['first'][number]['rates']) => Object.values(rates)[0]?.locator;

/** The rows as they will be read, before they are. */
export function PreviewTable({ preview, lines = false }: Props) {
  const language = useLanguage();
  const { t, say, locale } = language;
  const cancerById = useDashboard(({ dataset }) => dataset.cancerById);
  const { first, cancers, cohorts, trials } = preview;
  const nameOf = (id: string) => {
    const cancer = cancerById.get(id) ?? cancers.find((entry) => entry.id === id);
    return cancer ? say(cancer.name) : id;
  };
  return (
    <section>
      <h3>{t('open.preview')}</h3>
      <p>
        {t('open.preview.count', { cohorts, trials })}
        {cohorts > first.length && ` · ${t('open.preview.first', { count: first.length })}`}
      </p>
      {first.length > 0 && (
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
              {first.map(({ id, trial, label, cancers: named, rates }) => (
                <tr key={id}>
                  {lines && <td>{lineOf(rates)}</td>}
                  <th scope="row">
                    {trial}
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
