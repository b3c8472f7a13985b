import './styles/news.css';
import { useEffect } from 'react';
import { useLanguage } from './i18n/words.tsx';
import { dismissNews, keepForOffline, takeRelease, useRelease } from './store/release.ts';

/** Long enough to be read. */
const SHOWN_FOR = 8000;

/** Says, without moving the page, that it is kept for use without a network, or that a newer version is there. */
export function UpdateNotice() {
  const { t } = useLanguage();
  const news = useRelease((state) => state.news);
  useEffect(keepForOffline, []);
  useEffect(() => {
    if (news !== 'kept') return undefined;
    const timer = setTimeout(dismissNews, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [news]);
  return (
    <div className="app-news" role="status">
      {news !== null && (
        <div data-news={news}>
          <p>{t(`app.update.${news}`)}</p>
          {news === 'newer' && (
            <>
              <button type="button" className="ui-button" data-primary onClick={takeRelease}>
                {t('app.update.reload')}
              </button>
              <button type="button" className="ui-button" onClick={dismissNews}>
                {t('app.update.later')}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
