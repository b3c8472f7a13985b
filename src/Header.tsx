import { Languages, Monitor, Moon, Sun } from 'lucide-react';
import { formatDate } from './i18n/format.ts';
import { useLanguage } from './i18n/words.tsx';
import { chooseLocale, chooseTheme, openPage, useDashboard } from './store/dashboard.ts';
import { THEMES } from './store/preferences.ts';
import { selectTotals } from './store/selectors.ts';
import { PAGES } from './store/view.ts';
import { DownloadMenu } from './transfer/DownloadMenu.tsx';
import { OpenDataMenu } from './transfer/OpenDataMenu.tsx';
import { ShareButton } from './ui/ShareButton.tsx';

/** What draws the charts as pictures comes with the first download. */
const loadDrawing = async () => (await import('./charts/picture/pictures.ts')).pictureOf;

const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

/** The name, what is shown, and the reader's own settings. */
export function Header() {
  const { t, locale } = useLanguage();
  const theme = useDashboard((state) => state.preferences.theme);
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const ThemeIcon = THEME_ICONS[theme];
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <header className="app-header">
      <div className="app-title">
        <h1>{t('app.name')}</h1>
        <p className="app-shown">
          <Shown /> · <Reviewed />
        </p>
      </div>
      <div className="app-side">
        <PageLinks />
        <div className="app-tools" role="group" aria-label={t('app.tools')}>
          <OpenDataMenu />
          <DownloadMenu loadDrawing={loadDrawing} />
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
      </div>
    </header>
  );
}

function Shown() {
  const { t } = useLanguage();
  return t('app.shown', useDashboard(selectTotals));
}

function Reviewed() {
  const { t, locale } = useLanguage();
  const reviewed = useDashboard((state) => state.dataset.reviewed);
  return t('app.reviewed', { date: formatDate(reviewed, locale) });
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
          href={id === null ? '?' : `?${id}`}
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
