import type { Breakdown } from '../../analysis/bestResponse.ts';
import type { Language } from '../../i18n/words.tsx';
import { className } from '../../ui/responseClass.ts';

/** The classes as a row writes them: `CR 46 · PR 16* · unknown 6`. */
export function shortBreakdown({ classes }: Breakdown, { t }: Language): string {
  return classes
    .map(({ class: name, count, derived }) => t('best.count', { class: t(`best.short.${name}`), count }) + (derived ? '*' : ''))
    .join(' · ');
}

/** The same as a sentence: `ZUMA-2: of 68 patients, 46 complete response, …`. */
export function spokenBreakdown(trial: string, { n, classes }: Breakdown, { t }: Language): string {
  const parts = classes.map(({ class: name, count, derived }) =>
    t(derived ? 'best.partDerived' : 'best.part', { count, class: t(className(name)) }),
  );
  return t('best.spoken', { trial, n, parts: parts.join(t('best.joint')) });
}
