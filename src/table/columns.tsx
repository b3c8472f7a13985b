import { columnVisibilityFeature, createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { Reading } from '../analysis/rates.ts';
import type { Cohort, Dataset } from '../dataset/dataset.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';
import { COLUMNS, type Column } from '../analysis/ordering.ts';
import { formatListing } from '../ui/listing.ts';
import { statusesOf } from '../ui/status.ts';
import { MonthsCell } from './MonthsCell.tsx';
import { NameCell } from './NameCell.tsx';
import { RateCell } from './RateCell.tsx';

/** Sorting and visibility are only shown here: the rows come ordered, and the view says what is hidden. */
export const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature });

const helper = createColumnHelper<typeof features, Cohort>();

/** What the cells need beside their cohort. */
export interface Setting {
  readonly dataset: Dataset;
  readonly reading: Reading;
  readonly language: Language;
}

/** The content of a cell, column by column. */
function cellOf(column: Column, cohort: Cohort, { dataset, reading, language }: Setting) {
  const { t, say, locale } = language;
  const { trial } = cohort;
  switch (column) {
    case 'trial':
      return <NameCell cohort={cohort} />;
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
      return cohort.followUpMonths === undefined ? undefined : <MonthsCell months={cohort.followUpMonths} />;
    case 'year':
      return cohort.year === undefined ? undefined : String(cohort.year);
    case 'evidence':
      return cohort.grade && <span title={t(`grade.${cohort.grade}.long`)}>{t(`grade.${cohort.grade}`)}</span>;
    default:
      return <RateCell cohort={cohort} measure={column} dataset={dataset} reading={reading} />;
  }
}

/** The columns in the reader's language; the words of a missing figure are the same in each. */
export function columnsFor(setting: Setting) {
  const { t } = setting.language;
  return helper.columns(
    COLUMNS.map((column) =>
      helper.display({
        id: column,
        header: t(`table.column.${column}`),
        cell: ({ row }) =>
          cellOf(column, row.original, setting) ?? <span className="table-missing">{t('rate.notReported')}</span>,
      }),
    ),
  );
}
