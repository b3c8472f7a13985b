import { EXTRAS } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { toggleExtra, useDashboard } from '../store/dashboard.ts';
import { selectSelection } from '../store/selectors.ts';
import { useSoon } from '../ui/useLater.ts';
import { Tick } from './Tick.tsx';

/** What the first view leaves out, so that no patient is counted twice and no single case passes for a trial. */
export function Extras() {
  const { t } = useLanguage();
  const chosen = useDashboard((state) => state.view.extras);
  const { extraCounts } = useSoon(selectSelection);
  return (
    <fieldset className="filters-facet">
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
