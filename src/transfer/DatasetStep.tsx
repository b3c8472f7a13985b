import { useLanguage } from '../i18n/words.tsx';
import type { JsonReading } from './jsonFile.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { ProblemList } from './ProblemList.tsx';
import { TakeIn } from './TakeIn.tsx';

interface Props {
  readonly name: string;
  readonly dataset: JsonReading;
  readonly onDone: () => void;
}

/** A file in the dataset's schema: read whole, or not at all. */
export function DatasetStep({ name, dataset: { read, problems }, onDone }: Props) {
  const { t } = useLanguage();
  return (
    <>
      {read === null && (
        <p className="transfer-refused" role="alert">
          {t('open.problemsFile')}
        </p>
      )}
      <ProblemList problems={problems} count={problems.length} />
      {read && <PreviewTable overview={read.overview} />}
      {read && <TakeIn name={name} {...read} onDone={onDone} />}
    </>
  );
}
