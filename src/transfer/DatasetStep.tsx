import { useMemo } from 'react';
import { bundled } from '../dataset/bundled.ts';
import { useLanguage } from '../i18n/words.tsx';
import type { JsonReading } from './jsonFile.ts';
import { previewOf } from './preview.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { ProblemList } from './ProblemList.tsx';
import { countShared, knownWords, wordsOf } from './sharedTrials.ts';
import { TakeIn } from './TakeIn.tsx';

interface Props {
  readonly name: string;
  readonly dataset: JsonReading;
  readonly onDone: () => void;
}

/** A file in the dataset's schema: read whole, or not at all. */
export function DatasetStep({ name, dataset: { read, problems }, onDone }: Props) {
  const { t } = useLanguage();
  const preview = useMemo(() => read && previewOf(read), [read]);
  const shared = useMemo(() => countShared(read?.overview.trials.map(wordsOf) ?? [], knownWords(bundled)), [read]);
  return (
    <>
      {read === null && (
        <p className="transfer-refused" role="alert">
          {t('open.problemsFile')}
        </p>
      )}
      <ProblemList problems={problems} count={problems.length} />
      {preview && <PreviewTable preview={preview} />}
      {read && <TakeIn name={name} content={read} shared={shared} onDone={onDone} />}
    </>
  );
}
