import { Component, type ReactNode } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { canReload } from '../store/reload.ts';
import { reloadPage } from '../store/sync.ts';
import { askAgain } from './later.tsx';

interface State {
  readonly reason: string | null;
}

/** One panel that fails says what happened and offers another try; the others live on. */
export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { reason: null };

  static getDerivedStateFromError(error: unknown): State {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    const retry = async () => {
      if (!askAgain() && (await canReload())) reloadPage();
      else this.setState({ reason: null });
    };
    return <Failure reason={reason} onRetry={() => void retry()} />;
  }
}

function Failure({ reason, onRetry }: { readonly reason: string; readonly onRetry: () => void }) {
  const { t } = useLanguage();
  return (
    <section className="ui-failure" role="alert">
      <h2>{t('app.failed')}</h2>
      <p>{t('app.failedWhy', { reason })}</p>
      <button type="button" className="ui-button" onClick={onRetry}>
        {t('app.retry')}
      </button>
    </section>
  );
}
