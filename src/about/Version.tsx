import type { Details } from '../dataset/details.ts';
import { formatDate } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';

/** The edition of the data, and what each one changed. */
export function Version({ edition }: { readonly edition: Details['edition'] }) {
  const { t, say, locale } = useLanguage();
  const { version, reviewed, changes } = edition;
  return (
    <>
      <p>{t('about.version.now', { version, date: formatDate(reviewed, locale) })}</p>
      <dl className="about-definitions">
        {changes.map((change) => (
          <div key={change.version}>
            <dt>{t('about.version.change', { version: change.version, date: formatDate(change.date, locale) })}</dt>
            <dd>{say(change.what)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
