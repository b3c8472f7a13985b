import { memo, useRef, useState } from 'react';
import { CANCER_FAMILIES, type CancerFamily } from '../dataset/vocabulary.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { toggleCancer, toggleFamily } from '../store/filters.ts';
import { selectSelection } from '../store/selectors.ts';
import { useSoon } from '../ui/useLater.ts';
import { useSeen } from '../ui/useSight.ts';
import { Tick } from './Tick.tsx';

/** Cancers in two levels: a family ticks all its cancers. */
export function CancerTree() {
  const { t } = useLanguage();
  return (
    <fieldset className="filters-facet">
      <legend>{t('filters.facet.cancer')}</legend>
      {CANCER_FAMILIES.map((family) => (
        <Branch key={family} family={family} />
      ))}
    </fieldset>
  );
}

const FIRST = 8;

function Branch({ family }: { readonly family: CancerFamily }) {
  const { t, say } = useLanguage();
  const [open, setOpen] = useState(false);
  const dataset = useDashboard((state) => state.dataset);
  const chosen = useDashboard((state) => state.view.filters.cancer);
  const branch = useRef<HTMLDivElement>(null);
  const counts = useSoon(selectSelection, useSeen(branch)).counts.cancer;
  const whole = chosen.includes(family);
  const cancers = dataset.cancers
    .filter((cancer) => cancer.family === family)
    .map((cancer) => ({ ...cancer, count: counts.get(cancer.id) ?? 0, checked: whole || chosen.includes(cancer.id) }))
    .filter(({ count, checked }) => count > 0 || (checked && !whole));
  const shown = open ? cancers : cancers.filter(({ checked }, at) => at < FIRST || (checked && !whole));
  const rest = cancers.length - shown.length;
  return (
    <div className="filters-branch" ref={branch}>
      <Tick
        label={t(`family.${family}`)}
        count={counts.get(family) ?? 0}
        checked={whole}
        partly={!whole && cancers.some(({ checked }) => checked)}
        onChange={() => toggleFamily(family)}
      />
      <ul>
        {shown.map(({ id, name, count, checked }) => (
          <CancerTick key={id} id={id} label={say(name)} count={count} checked={checked} />
        ))}
      </ul>
      {(rest > 0 || open) && (
        <button type="button" className="ui-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('filters.fewer') : t('filters.more', { count: rest })}
        </button>
      )}
    </div>
  );
}

interface CancerTickProps {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
}

const CancerTick = memo(function CancerTick({ id, label, count, checked }: CancerTickProps) {
  return (
    <li>
      <Tick label={label} count={count} checked={checked} onChange={() => toggleCancer(id)} />
    </li>
  );
});
