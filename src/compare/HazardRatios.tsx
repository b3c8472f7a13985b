import type { Subject } from '../analysis/comparability.ts';
import type { Details } from '../dataset/details.ts';
import { useLanguage } from '../i18n/words.tsx';
import { methodOf, sourceOf } from '../ui/outcomeMethod.ts';
import { wordsOf } from '../ui/outcomeWords.ts';
import { SourceLink } from '../ui/SourceLink.tsx';

interface HazardRatiosProps {
  /** The arm that the ratios are printed with. */
  readonly subject: Subject;
  readonly treated: string;
  readonly control: string;
  readonly details: Details;
}

/** The hazard ratios of a randomised trial, as its report prints them. */
export function HazardRatios({ subject: { cohort, raw }, treated, control, details }: HazardRatiosProps) {
  const language = useLanguage();
  const { t } = language;
  const ratios = raw?.outcomes.filter(({ measure }) => measure === 'hazard-ratio') ?? [];
  if (!raw || ratios.length === 0) return <p>{t('compare.hazard.none')}</p>;
  return (
    <>
      <h4>{t('compare.hazard')}</h4>
      <p className="compare-small">{t('compare.hazard.why', { treated, control })}</p>
      <ul className="compare-hazards">
        {ratios.map((ratio) => {
          const { name, figure, printed } = wordsOf(ratio, cohort, language);
          return (
            <li key={name}>
              <span>{name}</span>
              <p className="compare-figure">
                <b>{figure}</b>
                <span>{[printed, ...methodOf(ratio, language)].filter(Boolean).join(' · ')}</span>
                <span>
                  <SourceLink source={sourceOf(ratio, raw.source, details)} />
                </span>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
