import { useLanguage } from '../i18n/words.tsx';
import { speakPlainly, useDashboard } from '../store/dashboard.ts';
import './people/plain.css';

/** Plain words and people instead of measures and percentages. */
export function PlainSwitch() {
  const { t } = useLanguage();
  const plain = useDashboard((state) => state.view.plain);
  return (
    <label className="plain-switch">
      <input type="checkbox" role="switch" checked={plain} aria-checked={plain} onChange={() => speakPlainly(!plain)} />
      {t('plain.switch')}
    </label>
  );
}
