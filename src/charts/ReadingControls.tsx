import { memo, useMemo } from 'react';
import { countEnrolment, type Denominator, DENOMINATORS, INTERVAL_METHODS, type IntervalMethod } from '../analysis/rates.ts';
import type { Cohort } from '../dataset/dataset.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';
import { useLanguage } from '../i18n/words.tsx';
import { chooseDenominator, chooseMethod, useDashboard } from '../store/dashboard.ts';
import { selectReading } from '../store/selectors.ts';
import { Switch } from './Switch.tsx';
import './readingControls.css';

interface Props {
  /** The cohorts and the rates of the chart, to say how many do not report enrolment. */
  readonly cohorts: readonly Cohort[];
  readonly measures: readonly RateMeasure[];
  /** Whether the chart draws intervals. */
  readonly intervals?: boolean;
}

/** How rates are read: which interval, and out of whom. Holds for charts, table, pools and export alike. */
export function ReadingControls({ cohorts, measures, intervals = true }: Props) {
  const { t } = useLanguage();
  const reading = useDashboard(selectReading);
  const { asked, unreported } = useMemo(() => countEnrolment(cohorts, measures, reading), [cohorts, measures, reading]);
  return (
    <div className="reading">
      {intervals && <IntervalSwitch chosen={reading.method} />}
      <DenominatorSwitch chosen={reading.denominator} />
      {reading.denominator === 'enrolled' && (
        <p role="status">
          {asked === 0
            ? t('forest.enrolledHarm')
            : `${t('forest.enrolled')} ${
                unreported === 0 ? t('forest.enrolledAll') : t('forest.enrolledMissing', { unreported, count: asked })
              }`}
        </p>
      )}
    </div>
  );
}

const IntervalSwitch = memo(function IntervalSwitch({ chosen }: { readonly chosen: IntervalMethod }) {
  const { t } = useLanguage();
  return (
    <Switch
      name="interval"
      legend={t('forest.method')}
      legendSeen
      values={INTERVAL_METHODS}
      chosen={chosen}
      onChoose={chooseMethod}
      titleOf={(method) => t(`forest.methodHint.${method}`)}
    >
      {(method) => <span>{t(`forest.method.${method}`)}</span>}
    </Switch>
  );
});

const DenominatorSwitch = memo(function DenominatorSwitch({ chosen }: { readonly chosen: Denominator }) {
  const { t } = useLanguage();
  return (
    <Switch
      name="denominator"
      legend={t('forest.denominator')}
      legendSeen
      values={DENOMINATORS}
      chosen={chosen}
      onChoose={chooseDenominator}
    >
      {(denominator) => <span>{t(`forest.denominator.${denominator}`)}</span>}
    </Switch>
  );
});
