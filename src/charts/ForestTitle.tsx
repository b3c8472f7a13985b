import type { Forest } from '../analysis/forest.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { withinSentence } from '../ui/pooledWords.ts';

/** The sentence above the forest plot, made from the selection: it describes and ranks nothing. */
export function ForestTitle({ forest }: { readonly forest: Forest }) {
  const { t, say } = useLanguage();
  const view = useDashboard((state) => state.view);
  const measure = t(`measure.${view.measure}.short`);
  const { groups, cohorts, reported } = forest;
  const [only] = groups;
  const title =
    only === undefined
      ? t('forest.titleNone', { cohorts, measure })
      : groups.length === 1
        ? t('forest.titleOne', {
            measure,
            cancer: withinSentence(say(only.group.cancer.name)),
            cohorts: reported,
            pooled: forest.pooled,
          })
        : t('forest.title', {
            measure,
            cohorts: reported,
            cancers: groups.length,
            pooled: groups.filter(({ refusal }) => refusal === null).length,
          });
  return (
    <header className="charts-title">
      <h2 id="chart-title">{title}</h2>
      {only && <p>{t('forest.lead', { method: view.method })}</p>}
    </header>
  );
}
