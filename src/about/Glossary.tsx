import { useLanguage } from '../i18n/words.tsx';
import { TERMS } from '../ui/glossary.ts';

/** All terms with their meanings. */
export function Glossary() {
  const { t } = useLanguage();
  return (
    <>
      <p>{t('about.glossary.text')}</p>
      <dl className="about-definitions">
        {TERMS.map((id) => (
          <div key={id}>
            <dt>{t(`glossary.${id}`)}</dt>
            <dd>{t(`glossary.${id}.means`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
