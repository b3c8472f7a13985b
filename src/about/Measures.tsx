import { MEDIAN_MEASURES, RATE_MEASURES } from '../dataset/vocabulary.ts';
import { useLanguage } from '../i18n/words.tsx';

/** Every measure of the dataset and what it counts. */
export function Measures() {
  const { t } = useLanguage();
  return (
    <dl className="about-definitions">
      {[...RATE_MEASURES, ...MEDIAN_MEASURES].map((measure) => (
        <div key={measure}>
          <dt>{t(`measure.${measure}`)}</dt>
          <dd>{t(`about.measure.${measure}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
