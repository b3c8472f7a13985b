import { useLanguage } from '../i18n/words.tsx';
import { isFault, type Problem } from './problems.ts';
import { problemWords } from './problemWords.ts';

/** So many are listed; the rest is counted. */
const LISTED = 100;

interface Props {
  readonly problems: readonly Problem[];
  /** All of them, also those not in the list. */
  readonly count: number;
}

/** Problems row by row: line, column, what is wrong and what was expected. Faults come before notes. */
export function ProblemList({ problems, count }: Props) {
  const language = useLanguage();
  const { t } = language;
  if (problems.length === 0) return null;
  const ordered = [...problems.filter(isFault), ...problems.filter((problem) => !isFault(problem))].slice(0, LISTED);
  return (
    <div className="transfer-scroll" role="region" aria-label={t('open.problemsList')} tabIndex={0}>
      <table className="transfer-problems">
        <caption className="ui-hidden">{t('open.problemsList')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('open.problem.line')}</th>
            <th scope="col">{t('open.problem.column')}</th>
            <th scope="col">{t('open.problem.what')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((problem) => {
            const { line, column = '', code } = problem;
            const words = problemWords(problem, language);
            return (
              <tr key={`${line} ${column} ${code} ${words}`} data-fault={isFault(problem) || undefined}>
                <td>{line}</td>
                <td>{column}</td>
                <td>
                  {!isFault(problem) && (
                    <span className="ui-tag" data-quiet>
                      {t('open.note')}
                    </span>
                  )}{' '}
                  {words}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {count > ordered.length && <p>{t('open.problemsMore', { count: count - ordered.length })}</p>}
    </div>
  );
}
