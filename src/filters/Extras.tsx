import { useRef } from 'react';
import { EXTRAS } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { toggleExtra, useDashboard } from '../store/dashboard.ts';
import { selectSelection } from '../store/selectors.ts';
import { useSoon } from '../ui/useLater.ts';
import { useSeen } from '../ui/useSight.ts';
import { Tick } from './Tick.tsx';

/** What the first view leaves out, so that no patient is counted twice and no single case passes for a trial. */
export function Extras() {
  const { t } = useLanguage();
  const chosen = useDashboard((state) => state.view.extras);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const { extraCounts } = useSoon(selectSelection, useSeen(fieldset));
  return (
    <fieldset className="filters-facet" ref={fieldset}>
      <legend>{t('filters.extras')}</legend>
      <ul>
        {EXTRAS.map((extra) => (
          <li key={extra}>
            <Tick
              label={t(`extra.${extra}`)}
              count={extraCounts[extra]}
              checked={chosen.includes(extra)}
              onChange={() => toggleExtra(extra)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
