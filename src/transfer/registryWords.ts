import type { Language } from '../i18n/words.tsx';
import { percentWords } from './previewWords.ts';
import type { Figure } from './registry/figure.ts';
import type { HarmFigure } from './registry/harms.ts';

/** What a posted value gives, and how; or why it gives nothing. */
export function readingWords(figure: Figure, language: Language): string {
  const { t } = language;
  if (figure.kind === 'none') return t(`open.registry.why.${figure.why}`, { found: figure.found });
  const { events, n, percent, basis } = figure.rate;
  const share = percent === undefined ? '' : percentWords(percent, language);
  if (events === undefined || n === undefined) {
    return n === undefined ? t('open.registry.bareNoN', { percent: share }) : t('open.registry.bare', { percent: share, n });
  }
  if (basis === 'count-from-percent') return t('open.registry.derived', { events, n, percent: share });
  return t(basis === 'sum-of-parts' ? 'open.registry.summed' : 'open.registry.figure', { events, n });
}

export function harmWords(harm: HarmFigure, language: Language): string {
  const { t } = language;
  if (harm.kind === 'rate') return readingWords({ kind: 'rate', rate: harm.rate, bare: false }, language);
  const listed = (count: string) => count || t('open.registry.notListed');
  return t('open.registry.unclear', { serious: listed(harm.serious), other: listed(harm.other) });
}
