import { useId, useMemo } from 'react';
import { type LineEntry, reportLine } from '../analysis/reportLine.ts';
import type { Details } from '../dataset/details.ts';
import type { RawTrial } from '../dataset/schema.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { sentences } from '../ui/selectionWords.ts';
import { SourceLink } from '../ui/SourceLink.tsx';
import { LineDrawing } from './LineDrawing.tsx';
import { figureWords, movesOf } from './lineWords.ts';
import './line.css';

/** With more, the dots would touch on a phone. */
const MOST_DRAWN = 12;

interface TrialLineProps {
  readonly trial: RawTrial;
  readonly details: Details;
}

/** The reports of a trial in order: drawn, and in words what each replaced and how the rate moved. */
export function TrialLine({ trial, details }: TrialLineProps) {
  const { t } = useLanguage();
  const titleId = useId();
  const line = useMemo(
    () => reportLine(trial.cohorts, (source) => details.sourceById.get(source)?.year),
    [trial, details],
  );
  const { entries, measure, reports } = line;
  const drawn = entries.length <= MOST_DRAWN && entries.some(({ rate }) => rate);
  const replaced = entries.some(({ replacedBy }) => replacedBy !== undefined);
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{t('trial.line')}</h3>
      {reports < 2 && !replaced ? (
        <p>{t('trial.line.single', { cohorts: entries.length })}</p>
      ) : (
        <>
          <p className="trial-small trial-line-caption">{t(drawn ? 'trial.line.caption' : 'trial.line.captionText', { measure: t(`measure.${measure}`) })}</p>
          <div data-measure={measure}>
            {drawn && <LineDrawing line={line} />}
            <ol className="trial-line">
              {entries.map((entry, at) => (
                <Entry key={entry.cohort.id} entry={entry} at={at} line={line} details={details} />
              ))}
            </ol>
          </div>
        </>
      )}
    </section>
  );
}

interface EntryProps {
  readonly entry: LineEntry;
  readonly at: number;
  readonly line: ReturnType<typeof reportLine>;
  readonly details: Details;
}

function Entry({ entry, at, line, details }: EntryProps) {
  const language = useLanguage();
  const { t, say } = language;
  const cohortById = useDashboard(({ dataset }) => dataset.cohortById);
  const setting = { line, cohortById, language };
  const words = figureWords(entry, setting);
  const moves = movesOf(entry, setting);
  return (
    <li>
      <span className="trial-line-mark">{at + 1}</span>
      <div>
        <b>{say(entry.cohort.label)}</b> <SourceLink source={details.sourceById.get(entry.cohort.source)} />
        {moves.length > 0 && <span className="trial-small">{sentences(moves, language)}</span>}
      </div>
      <p>
        {words ? (
          <>
            <b>{words.figure}</b> {words.count}
          </>
        ) : (
          <span className="trial-small">{t('trial.line.none')}</span>
        )}
      </p>
    </li>
  );
}
