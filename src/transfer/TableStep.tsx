import { useMemo } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { CancerSelect } from './CancerSelect.tsx';
import { EncodingChoice } from './EncodingChoice.tsx';
import { MappingStep } from './MappingStep.tsx';
import { previewOf } from './preview.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { ProblemList } from './ProblemList.tsx';
import type { Choices } from './readFile.ts';
import type { Reading } from './reading.ts';
import { TakeIn } from './TakeIn.tsx';

interface Props {
  readonly name: string;
  readonly reading: Extract<Reading, { kind: 'table' }>;
  readonly choices: Choices;
  /** The file is being read again, after a choice. */
  readonly progress: number | null;
  readonly onChoose: (choices: Choices) => void;
  readonly onDone: () => void;
}

/** A table before it is taken in: encoding, columns, unknown cancers, problems, rows. */
export function TableStep({ name, reading, choices, progress, onChoose, onDone }: Props) {
  const { t } = useLanguage();
  const { table, encoding, certain } = reading;
  const content = useMemo(() => ({ table: table.table }), [table]);
  const preview = useMemo(() => previewOf(content), [content]);
  const chosen = choices.cancers ?? [];
  const unknown = [...chosen.map(([words]) => words), ...table.unknownCancers];
  return (
    <div className="transfer-table" aria-busy={progress !== null}>
      <EncodingChoice encoding={encoding} certain={certain && choices.encoding === undefined} onChoose={(entry) => onChoose({ ...choices, encoding: entry })} />
      <MappingStep table={table} mapping={choices.mapping ?? table.mapping} onMap={(mapping) => onChoose({ ...choices, mapping })} />
      {unknown.length > 0 && (
        <fieldset className="transfer-cancers">
          <legend>{t('open.cancers')}</legend>
          <p className="transfer-small">{t('open.cancers.hint')}</p>
          {unknown.map((words) => (
            <p key={words}>
              <span>{words}</span>{' '}
              <CancerSelect
                label={words}
                value={chosen.find(([entry]) => entry === words)?.[1] ?? null}
                onChoose={(id) => {
                  const others = chosen.filter(([entry]) => entry !== words);
                  onChoose({ ...choices, cancers: id === null ? others : [...others, [words, id]] });
                }}
              />
            </p>
          ))}
        </fieldset>
      )}
      {table.lacking.length === 0 && (
        <>
          <h3 role="status">{t('open.problems', { faulty: table.faulty, rows: table.rows })}</h3>
          <ProblemList problems={table.problems} count={table.problemCount} />
          <PreviewTable preview={preview} lines />
          <TakeIn name={name} content={content} shared={table.shared} faulty={table.faulty} busy={progress !== null} onDone={onDone} />
        </>
      )}
    </div>
  );
}
