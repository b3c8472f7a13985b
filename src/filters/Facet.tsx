import { memo, useId, useMemo, useRef, useState } from 'react';
import { type FacetId, searchable } from '../analysis/facets.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { toggleFilter } from '../store/filters.ts';
import { selectFacetValues, selectSelection } from '../store/selectors.ts';
import { useSoon } from '../ui/useLater.ts';
import { useSeen } from '../ui/useSight.ts';
import { Tick } from './Tick.tsx';
import { facetLabel } from '../ui/facetLabel.ts';

type ListFacet = Exclude<FacetId, 'cancer'>;

const FIRST = 6;
const FIND_FROM = 16;
/** So many at most at a time, of the thousands that a reader's own file may hold. */
const MOST = 200;

/** One filter with values to tick. Chosen values stay in sight even where they leave nothing. */
export function Facet({ facet }: { readonly facet: ListFacet }) {
  const language = useLanguage();
  const { t } = language;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const dataset = useDashboard((state) => state.dataset);
  const chosen = useDashboard((state) => state.view.filters[facet]);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const counts = useSoon(selectSelection, useSeen(fieldset)).counts[facet];
  const all = useDashboard(selectFacetValues)[facet];
  const named = useMemo(() => {
    const { compare } = new Intl.Collator(language.locale);
    return all
      .map((value) => ({ value, label: facetLabel(facet, value, dataset, language) }))
      .sort((a, b) => compare(a.label, b.label));
  }, [all, facet, dataset, language]);
  const values = useMemo(
    () =>
      named
        .map(({ value, label }) => ({ value, label, count: counts.get(value) ?? 0 }))
        .filter(({ value, count }) => count > 0 || chosen.includes(value))
        .sort((a, b) => b.count - a.count),
    [named, counts, chosen],
  );
  const found = wanted.trim() === '' ? values : values.filter(({ label }) => searchable(label).includes(searchable(wanted)));
  const first = open ? MOST : FIRST;
  const shown = found.filter(({ value }, at) => at < first || chosen.includes(value));
  const rest = found.length - shown.length;
  const name = t(`filters.facet.${facet}`);
  return (
    <fieldset className="filters-facet" ref={fieldset} hidden={values.length === 0}>
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
          <FacetTick key={value} facet={facet} value={value} label={label} count={count} checked={chosen.includes(value)} />
        ))}
      </ul>
      {open && rest > 0 && <p>{t('filters.findRest', { shown: shown.length, count: found.length })}</p>}
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

interface FacetTickProps {
  readonly facet: ListFacet;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
}

const FacetTick = memo(function FacetTick({ facet, value, label, count, checked }: FacetTickProps) {
  return (
    <li>
      <Tick label={label} count={count} checked={checked} onChange={() => toggleFilter(facet, value)} />
    </li>
  );
});
