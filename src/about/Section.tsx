import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import type { SectionId } from './sections.ts';

interface SectionProps {
  readonly id: SectionId;
  readonly children: ReactNode;
}

/** A section with its heading, to which the contents lead. */
export function Section({ id, children }: SectionProps) {
  const { t } = useLanguage();
  return (
    <section id={`about-${id}`} tabIndex={-1} aria-labelledby={`about-${id}-heading`} className="about-section">
      <h3 id={`about-${id}-heading`}>{t(`about.${id}`)}</h3>
      <div className="page-text">{children}</div>
    </section>
  );
}
