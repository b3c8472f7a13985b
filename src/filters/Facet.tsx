import { useId, useState } from 'react';
import type { FacetId } from '../analysis/facets.ts';
import { searchable } from '../analysis/facets.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { toggleFilter } from '../store/filters.ts';
import { selectSelection } from '../store/selectors.ts';
import { Tick } from './Tick.tsx';
import { facetLabel } from './facetLabel.ts';

const FIRST = 6;
const FIND_FROM = 16;

/** One filter with values to tick. Chosen values stay in sight even where they leave nothing. */
export function Facet({ facet }: { readonly facet: Exclude<FacetId, 'cancer'> }) {
  const language = useLanguage();
  const { t } = language;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const dataset = useDashboard((state) => state.dataset);
  const chosen = useDashboard((state) => state.view.filters[facet]);
  const counts = useDashboard(selectSelection).counts[facet];
  const values = [...counts]
    .map(([value, count]) => ({ value, count, label: facetLabel(facet, value, dataset, language) }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, language.locale));
  const found = wanted.trim() === '' ? values : values.filter(({ label }) => searchable(label).includes(searchable(wanted)));
  const shown = open ? found : found.filter(({ value }, at) => at < FIRST || chosen.includes(value));
  const rest = found.length - shown.length;
  const name = t(`filters.facet.${facet}`);
  if (values.length === 0) return null;
  return (
    <fieldset className="filters-facet">
      <legend>{name}</legend>
      {open && values.length >= FIND_FROM && (
        <input
          type="search"
          className="filters-find"
          aria-label={t('filters.find', { facet: name })}
          placeholder={t('filters.find', { facet: name })}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul id={id}>
        {shown.map(({ value, count, label }) => (
          <li key={value}>
            <Tick
              label={label}
              count={count}
              checked={chosen.includes(value)}
              onChange={() => toggleFilter(facet, value)}
            />
          </li>
        ))}
      </ul>
      {(rest > 0 || open) && values.length > FIRST && (
        <button
          type="button"
          className="ui-link"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
            setWanted('');
          }}
        >
          {open ? t('filters.fewer') : t('filters.more', { count: rest })}
        </button>
      )}
    </fieldset>
  );
}
