import { useId, useMemo, useState } from 'react';
import { bundled } from '../dataset/bundled.ts';
import { productNames, TableBuilder } from '../dataset/ownRows.ts';
import { useLanguage } from '../i18n/words.tsx';
import { cancerIndex } from './cancerNames.ts';
import { cleanName } from './cleanText.ts';
import { previewOf } from './preview.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { readRecord, type RecordChoice, suggest } from './registry/choice.ts';
import type { RegistryRecord } from './registry/record.ts';
import { RegistryChoice } from './RegistryChoice.tsx';
import { countShared, knownWords } from './sharedTrials.ts';
import { TakeIn } from './TakeIn.tsx';

/** So many records without results are named; the rest is counted. */
const NAMED = 20;

interface Props {
  readonly name: string;
  readonly records: readonly RegistryRecord[];
  readonly onDone: () => void;
}

/** Records of a registry: those with results to choose from, and the rows that the choices give. */
export function RecordsStep({ name, records, onDone }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const names = useMemo(() => cancerIndex(bundled.cancers), []);
  const posted = useMemo(() => records.filter(({ hasResults }) => hasResults), [records]);
  const [at, setAt] = useState(0);
  const [choices, setChoices] = useState<ReadonlyMap<number, RecordChoice>>(() => new Map());
  const { content, preview, shared } = useMemo(() => {
    const builder = new TableBuilder({ cancers: bundled.cancers, products: productNames(bundled.productById.values()), file: cleanName(name) });
    for (const [index, choice] of choices) {
      const record = posted[index];
      for (const { row } of record ? readRecord(record, choice) : []) if (row) builder.add(row);
    }
    const made = { table: builder.table() };
    return { content: made, preview: previewOf(made), shared: countShared(builder.trialWords(), knownWords(bundled)) };
  }, [choices, posted, name]);
  const record = posted[at];
  const without = records.filter(({ hasResults }) => !hasResults).map((entry) => entry.id || entry.title);
  const choice = record && (choices.get(at) ?? suggest(record, names));
  // What is suggested for the record on the screen is part of what will be read.
  if (record && choice && !choices.has(at)) setChoices(new Map([...choices, [at, choice]]));
  return (
    <>
      <p role="status">{t('open.registry.records', { count: records.length, results: posted.length })}</p>
      {posted.length === 0 && <p className="transfer-caution">{t('open.registry.none')}</p>}
      {without.length > 0 && (
        <p className="transfer-small">
          {t('open.registry.without', { ids: without.slice(0, NAMED).join(', ') })}
          {without.length > NAMED && ` ${t('open.problemsMore', { count: without.length - NAMED })}`}
        </p>
      )}
      {posted.length > 1 && (
        <p>
          <label htmlFor={id}>{t('open.registry.record')}</label>{' '}
          <select id={id} value={at} onChange={({ target }) => setAt(Number(target.value))}>
            {posted.map((entry, index) => (
              <option key={entry.id || index} value={index}>
                {[entry.id, entry.title].filter(Boolean).join(' – ')}
              </option>
            ))}
          </select>
        </p>
      )}
      {record && choice && (
        <RegistryChoice key={at} record={record} choice={choice} onChoose={(next) => setChoices(new Map([...choices, [at, next]]))} />
      )}
      {preview.cohorts > 0 && (
        <>
          <PreviewTable preview={preview} />
          <TakeIn name={name} content={content} shared={shared} onDone={onDone} />
        </>
      )}
    </>
  );
}
