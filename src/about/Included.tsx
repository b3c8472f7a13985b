import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { Term } from '../ui/Term.tsx';

/** What counts, what stands apart, what was left out, and which report is quoted. */
export function Included() {
  const { t, rich } = useLanguage();
  return (
    <>
      <p>{t('about.included.in')}</p>
      <p>{t('about.included.apart')}</p>
      <p>{t('about.included.out')}</p>
      <p>{rich('about.included.headline', { term: (words: ReactNode[]) => <Term id="headline">{words}</Term> })}</p>
    </>
  );
}
