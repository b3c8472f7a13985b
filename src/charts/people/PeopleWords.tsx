import { LANDMARK_MEASURES, MEDIAN_MEASURES, RATE_MEASURES } from '../../dataset/vocabulary.ts';
import { useLanguage } from '../../i18n/words.tsx';

/** Every measure of the page in plain words. */
export function PeopleWords() {
  const { t } = useLanguage();
  return (
    <details className="plain-words">
      <summary>{t('plain.words')}</summary>
      <dl>
        {[...RATE_MEASURES, ...MEDIAN_MEASURES].map((measure) => (
          <div key={measure}>
            <dt>{t(`measure.${measure}`)}</dt>
            <dd>{t(`plain.measure.${measure}`)}</dd>
          </div>
        ))}
        {LANDMARK_MEASURES.map((measure) => (
          <div key={measure}>
            <dt>{t(`measure.${measure}`, { months: 12 })}</dt>
            <dd>{t(`plain.measure.${measure}`, { months: 12 })}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
