import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/words.tsx';

interface OutsideLinkProps {
  readonly address: string;
  /** What stands there. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A link to another site, in a new tab; an address that is not https stays text. */
export function OutsideLink({ address, title, children }: OutsideLinkProps) {
  const { t } = useLanguage();
  if (!address.startsWith('https://')) return children;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={t('trial.openSource', { title })}>
      {children}
    </a>
  );
}
