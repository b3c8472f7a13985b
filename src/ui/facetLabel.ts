import type { FacetId } from '../analysis/facets.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { CANCER_FAMILIES, DESIGNS, PHASES } from '../dataset/vocabulary.ts';
import { STATUSES } from '../dataset/dataset.ts';
import { formatCountry } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The name a reader sees for a facet's value. */
export function facetLabel(facet: FacetId, value: string, dataset: Dataset, { t, say, locale }: Language): string {
  switch (facet) {
    case 'cancer': {
      const family = CANCER_FAMILIES.find((known) => known === value);
      if (family) return t(`family.${family}`);
      const cancer = dataset.cancerById.get(value);
      return cancer ? say(cancer.name) : value;
    }
    case 'product':
      return dataset.productById.get(value)?.name ?? value;
    case 'status': {
      const status = STATUSES.find((known) => known === value);
      return status ? t(`status.${status}.long`) : value;
    }
    case 'design': {
      const design = DESIGNS.find((known) => known === value);
      return design ? capital(t(`design.${design}`)) : value;
    }
    case 'phase': {
      const phase = PHASES.find((known) => known === value);
      return phase ? capital(t(`phase.${phase}`)) : value;
    }
    case 'country':
      return formatCountry(value, locale);
    case 'target':
      return value;
  }
}
