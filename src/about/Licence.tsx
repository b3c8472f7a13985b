import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { OutsideLink } from '../ui/OutsideLink.tsx';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Under what terms data and code may be used, and how to cite them. */
export function Licence() {
  const { t } = useLanguage();
  const { version, reviewed } = useDashboard((state) => state.dataset);
  return (
    <>
      <p>
        {t('about.licence.data')}{' '}
        <OutsideLink address={LICENCE} title="CC BY 4.0">
          creativecommons.org
        </OutsideLink>
      </p>
      <p>{t('about.licence.cite')}</p>
      <p className="about-citation" lang="en">
        {t('about.licence.citation', { version, date: reviewed })}
      </p>
    </>
  );
}
