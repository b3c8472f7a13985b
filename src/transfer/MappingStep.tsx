import { useLanguage } from '../i18n/words.tsx';
import { formatListing } from '../ui/listing.ts';
import { type Field, FIELDS, type Mapping } from './csvFields.ts';
import type { CsvReading } from './csvFile.ts';

interface Props {
  readonly table: CsvReading;
  /** As the reader has it now: the table may still be read with the one before. */
  readonly mapping: Mapping;
  readonly onMap: (mapping: Mapping) => void;
}

/** Which column of the file is which: open where something is missing, else folded away. */
export function MappingStep({ table, mapping, onMap }: Props) {
  const { t, locale } = useLanguage();
  const { headings, samples, lacking } = table;
  const choose = (column: number, field: Field | null) =>
    onMap(mapping.map((entry, at) => (at === column ? field : entry === field ? null : entry)));
  return (
    <details className="transfer-mapping" open={lacking.length > 0}>
      <summary>{t('open.columnsSummary', { mapped: mapping.filter(Boolean).length, count: headings.length })}</summary>
      {lacking.length > 0 && (
        <p className="transfer-caution" role="alert">
          {t('open.columnsLacking', { lacking: formatListing(lacking.map((what) => t(`open.lacking.${what}`)), locale) })}
        </p>
      )}
      <table>
        <caption className="ui-hidden">{t('open.columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('open.column.heading')}</th>
            <th scope="col">{t('open.column.sample')}</th>
            <th scope="col">{t('open.column.field')}</th>
          </tr>
        </thead>
        <tbody>
          {headings.map((heading, column) => (
            // Two columns may have one heading: only their place tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={column}>
              <th scope="row">{heading}</th>
              <td>{samples[column]}</td>
              <td>
                <select
                  aria-label={t('open.column.label', { heading })}
                  value={mapping[column] ?? ''}
                  onChange={({ target }) => choose(column, FIELDS.find((field) => field === target.value) ?? null)}
                >
                  <option value="">{t('open.column.none')}</option>
                  {FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {field}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
