import { memo } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { statusProps } from '../ui/status.ts';

/** What the square before a name says. */
export const StatusLegend = memo(function StatusLegend() {
  const language = useLanguage();
  return (
    <p className="charts-status">
      {(['approved', 'investigational'] as const).map((status) => (
        <span key={status} {...statusProps([status], language)} title={undefined}>
          {language.t(`status.${status}.long`)}
        </span>
      ))}
    </p>
  );
});
