import { useLanguage } from './i18n/words.tsx';
import { dismissProblems, useDashboard } from './store/dashboard.ts';
import { PrintNote } from './PrintNote.tsx';
import { focusMain } from './ui/focusMain.ts';
import { UpdateNotice } from './UpdateNotice.tsx';

const NAMED = 5;

/** What the page has to say of itself. */
export function Notices() {
  return (
    <>
      <AddressNotice />
      <UpdateNotice />
      <PrintNote />
    </>
  );
}

/** What the address held and could not be read. */
function AddressNotice() {
  const { t } = useLanguage();
  const problems = useDashboard((state) => state.problems);
  if (problems.length === 0) return null;
  const tooLong = problems.some(({ code }) => code === 'too-long');
  const entries = problems.slice(0, NAMED).map(({ key, value }) => `${key}=${value.slice(0, 40)}`);
  return (
    <div className="app-notice" role="alert">
      <p>
        {tooLong
          ? t('app.noticeLong')
          : t('app.notice', { entries: entries.join(', ') + (problems.length > NAMED ? ' …' : '') })}
      </p>
      <button
        type="button"
        className="ui-button"
        onClick={() => {
          dismissProblems();
          focusMain();
        }}
      >
        {t('app.dismiss')}
      </button>
    </div>
  );
}
