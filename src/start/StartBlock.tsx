import { X } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { dismissStart, openPage, showView, useDashboard } from '../store/dashboard.ts';
import { selectStartShown } from '../store/startSelectors.ts';
import type { View } from '../store/view.ts';
import { focusMain } from '../ui/focusMain.ts';
import { Term } from '../ui/Term.tsx';
import { QUESTIONS } from './questions.ts';
import './start.css';

const NEWS = ['gastric', 'adults', 'blood'] as const;

function ask(view: Partial<View>): void {
  showView(view);
  focusMain();
}

function dismiss(): void {
  dismissStart();
  focusMain();
}

const bold = (words: ReactNode[]) => <b>{words}</b>;

/** For a newcomer: what the page answers, three questions to click, three statements checked. Gone once dismissed. */
export function StartBlock() {
  const { t } = useLanguage();
  const shown = useDashboard(selectStartShown);
  const dismissed = useDashboard(({ preferences }) => preferences.startDismissed);
  if (dismissed) return null;
  // Hidden and not taken away: it comes and goes with the first filter, whose answer would wait for it.
  return (
    <section className="start" aria-label={t('start.label')} hidden={!shown}>
      <Welcome />
    </section>
  );
}

const Welcome = memo(function Welcome() {
  const { t, rich } = useLanguage();
  return (
    <>
      <p className="start-lead">
        {rich('start.lead', {
          orr: (words: ReactNode[]) => <Term id="orr">{words}</Term>,
          interval: (words: ReactNode[]) => <Term id="interval">{words}</Term>,
        })}
      </p>
      <ul className="start-questions" aria-label={t('start.questions')}>
        {QUESTIONS.map(({ id, view }) => (
          <li key={id}>
            <button type="button" className="ui-button" onClick={() => ask(view)}>
              {t(`start.${id}`)}
            </button>
          </li>
        ))}
      </ul>
      <details className="start-news">
        <summary>{t('start.news')}</summary>
        <ul>
          {NEWS.map((id) => (
            <li key={id}>{rich(`start.news.${id}`, { b: bold })}</li>
          ))}
        </ul>
        <button type="button" className="ui-link" onClick={() => openPage('claims')}>
          {t('start.claims')}
        </button>
      </details>
      <button type="button" className="start-dismiss ui-tool" onClick={dismiss}>
        <X size={16} aria-hidden />
        <span>{t('start.dismiss')}</span>
      </button>
    </>
  );
});
