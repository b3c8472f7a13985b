import { useLanguage } from '../i18n/words.tsx';
import { References } from '../ui/References.tsx';
import type { ReferenceId } from '../ui/bibliography.ts';

const METHODS = [
  ['interval', ['exact', 'wilson']],
  ['difference', ['newcombe']],
  ['pooled', ['glmm', 'reml', 'knapp', 'modified']],
  ['prediction', ['prediction']],
  ['rules', ['arcsine']],
] as const satisfies readonly (readonly [string, readonly ReferenceId[]])[];

/** How intervals, differences and pooled rates are computed, each with its reference. */
export function Statistics() {
  const { t } = useLanguage();
  return METHODS.map(([id, references]) => (
    <div key={id} className="about-method">
      <p>{t(`about.statistics.${id}`)}</p>
      <References ids={references} />
    </div>
  ));
}
