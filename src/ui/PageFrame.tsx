import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { openPage } from '../store/dashboard.ts';
import './page.css';

interface PageFrameProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** A page beside the dashboard: the way back, its title, what it is, and the rest. Takes the focus when it opens. */
export function PageFrame({ title, lead, children }: PageFrameProps) {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="page">
      <header className="page-head">
        <button type="button" className="ui-tool" onClick={() => openPage(null)}>
          <ArrowLeft size={16} aria-hidden />
          <span>{t('page.back')}</span>
        </button>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <div className="page-lead">{lead}</div>
      </header>
      {children}
    </article>
  );
}
