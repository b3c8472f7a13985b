import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/words.tsx';

const code = (words: ReactNode[]) => <code>{words}</code>;

/** What to do with a figure that seems wrong, or a trial that is missing. */
export function Errors() {
  const { t, rich } = useLanguage();
  return (
    <>
      <p>{t('about.errors.report')}</p>
      <p>{rich('about.errors.add', { code })}</p>
    </>
  );
}
