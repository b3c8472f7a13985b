import type { Cohort } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { openTrial } from '../store/dashboard.ts';
import { CompareTick } from '../ui/CompareTick.tsx';
import { OwnTag } from '../ui/OwnTag.tsx';

/** The trial's name opens its panel; below it the cohort, what it is beside the headline, and a box to compare it. */
export function NameCell({ cohort }: { readonly cohort: Cohort }) {
  const { t, say } = useLanguage();
  const { trial, label, extras } = cohort;
  return (
    <>
      <button
        type="button"
        className="table-open"
        aria-haspopup="dialog"
        title={t('table.open', { trial: trial.name })}
        onClick={() => openTrial(trial.id)}
      >
        {trial.name}
      </button>
      <span className="table-cohort">{say(label)}</span>
      <OwnTag cohort={cohort} />
      {extras.map((extra) => (
        <span key={extra} className="ui-tag" data-quiet>
          {t(`extra.${extra}.tag`)}
        </span>
      ))}
      <CompareTick cohort={cohort} />
    </>
  );
}
