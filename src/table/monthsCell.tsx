import type { ReactNode } from 'react';
import { formatMonths, formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';

/** Months with the decimal they were reported with; whole months keep its place, so that decimals stand in line. */
export function monthsCell(months: number, { locale }: Language): ReactNode {
  const shown = formatMonths(months, locale);
  return (
    <>
      {shown}
      <span className="table-place" aria-hidden="true" data-place={formatNumber(months, locale, 1).slice(shown.length)} />
    </>
  );
}
