import type { ReactNode } from 'react';
import type { Column } from '../analysis/ordering.ts';
import type { Reading } from '../analysis/rates.ts';
import type { Cohort, Dataset } from '../dataset/dataset.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';
import { formatListing } from '../ui/listing.ts';
import { statusesOf } from '../ui/status.ts';
import { monthsCell } from './monthsCell.tsx';
import { nameCell } from './nameCell.tsx';
import { rateCell } from './rateCell.tsx';

/** What the cells need beside their cohort. */
export interface Setting {
  readonly dataset: Dataset;
  readonly reading: Reading;
  readonly language: Language;
}

/**
 * The content of a cell; undefined where there is nothing to say. A function and no component: a table has hundreds of
 * cells in sight, and each component in one costs what its elements do.
 */
export function cellOf(column: Column, cohort: Cohort, setting: Setting): ReactNode {
  const { dataset, language } = setting;
  const { t, say, locale } = language;
  const { trial } = cohort;
  switch (column) {
    case 'trial':
      return nameCell(cohort, language);
    case 'product':
      return trial.product.name;
    case 'target':
      return formatListing(trial.product.targets, locale) || undefined;
    case 'cancer': {
      const cancer = dataset.cancerById.get(cohort.group);
      return (
        <>
          {cancer ? say(cancer.name) : cohort.group}
          {statusesOf(cohort).map((status) => (
            <span key={status} className="table-cohort" title={t(`status.${status}.long`)}>
              {t(`status.${status}`)}
            </span>
          ))}
        </>
      );
    }
    case 'phase':
      return t(`phase.${trial.phase}`);
    case 'patients':
      return cohort.patients === undefined ? undefined : formatNumber(cohort.patients, locale);
    case 'followUp':
      return cohort.followUpMonths === undefined ? undefined : monthsCell(cohort.followUpMonths, language);
    case 'year':
      return cohort.year === undefined ? undefined : String(cohort.year);
    case 'evidence':
      return cohort.grade && <span title={t(`grade.${cohort.grade}.long`)}>{t(`grade.${cohort.grade}`)}</span>;
    default:
      return rateCell(cohort, column, setting);
  }
}
