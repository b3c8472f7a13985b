import { useLanguage } from '../i18n/words.tsx';
import { type SectionId, SECTIONS } from './sections.ts';

/** Moves the reader, not the address: that holds the view alone. */
function goTo(id: SectionId): void {
  const section = document.getElementById(`about-${id}`);
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
}

/** The sections of the page, each a step away. */
export function Contents() {
  const { t } = useLanguage();
  return (
    <nav className="about-contents" aria-label={t('about.contents')}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <button type="button" className="ui-link" onClick={() => goTo(id)}>
              {t(`about.${id}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
