import { Languages, Link2, Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from './i18n/format.ts';
import { useLanguage } from './i18n/words.tsx';
import { chooseLocale, chooseTheme, openPage, useDashboard } from './store/dashboard.ts';
import { THEMES } from './store/preferences.ts';
import { selectTotals } from './store/selectors.ts';
import { PAGES } from './store/view.ts';

const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

/** The name, what is shown, and the reader's own settings. */
export function Header() {
  const { t, locale } = useLanguage();
  const totals = useDashboard(selectTotals);
  const reviewed = useDashboard((state) => state.dataset.reviewed);
  const theme = useDashboard((state) => state.preferences.theme);
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const ThemeIcon = THEME_ICONS[theme];
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <header className="app-header">
      <div className="app-title">
        <h1>{t('app.name')}</h1>
        <p className="app-shown">
          {t('app.shown', totals)} · {t('app.reviewed', { date: formatDate(reviewed, locale) })}
        </p>
      </div>
      <PageLinks />
      <div className="app-tools" role="group" aria-label={t('app.tools')}>
        <ShareButton />
        <button
          type="button"
          className="ui-tool"
          aria-label={`${t(`app.theme.${theme}`)}: ${t('app.theme')}`}
          onClick={() => chooseTheme(nextTheme)}
        >
          <ThemeIcon size={16} aria-hidden />
          <span>{t(`app.theme.${theme}`)}</span>
        </button>
        <button type="button" className="ui-tool" lang={other} onClick={() => chooseLocale(other)}>
          <Languages size={16} aria-hidden />
          <span>{other === 'en' ? 'English' : '中文'}</span>
        </button>
      </div>
    </header>
  );
}

/** The dashboard and the pages beside it; real links, so that one opens in a tab of its own. */
function PageLinks() {
  const { t } = useLanguage();
  const page = useDashboard((state) => state.view.page);
  return (
    <nav className="app-pages" aria-label={t('app.pages')}>
      {[null, ...PAGES].map((id) => (
        <a
          key={id}
          href={id === null ? './' : `?${id}`}
          aria-current={id === page ? 'page' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            openPage(id);
          }}
        >
          {t(`app.page.${id ?? 'dashboard'}`)}
        </a>
      ))}
    </nav>
  );
}

function ShareButton() {
  const { t } = useLanguage();
  const [outcome, setOutcome] = useState<'shared' | 'shareFailed' | null>(null);
  const share = () => {
    const address = document.URL;
    const copied = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => setOutcome('shared'),
      () => setOutcome('shareFailed'),
    );
  };
  return (
    <>
      <button type="button" className="ui-tool" onClick={share} onBlur={() => setOutcome(null)}>
        <Link2 size={16} aria-hidden />
        <span>{t('app.share')}</span>
      </button>
      <span role="status" className="app-shared">
        {outcome !== null && t(`app.${outcome}`)}
      </span>
    </>
  );
}
