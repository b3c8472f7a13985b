import { useState } from 'react';
import type { Forest } from '../../analysis/forest.ts';
import { testBetween } from '../../analysis/pooling.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';

/** How cohorts are pooled, with references; the test between groups stands here and nowhere else. */
export function ForestHow({ forest }: { readonly forest: Forest }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <details className="forest-how" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('forest.how')}</summary>
      <p>{t('forest.how.who')}</p>
      <p>{t('forest.how.model')}</p>
      <p>{t('forest.how.intervals')}</p>
      <p>{t('forest.how.reml')}</p>
      {open && <ForestBetween forest={forest} />}
    </details>
  );
}

function ForestBetween({ forest }: { readonly forest: Forest }) {
  const { t, locale } = useLanguage();
  const test = testBetween(forest.groups.filter(({ refusal }) => refusal === null).map(({ counts }) => counts));
  if (!test) return null;
  const { q, df, p } = test;
  return (
    <p>
      {t('forest.how.between', {
        groups: df + 1,
        q: formatNumber(q, locale, 2),
        df,
        p: p < 0.001 ? '< 0.001' : formatNumber(p, locale, 3),
      })}
    </p>
  );
}
