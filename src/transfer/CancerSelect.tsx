import { bundled } from '../dataset/bundled.ts';
import { CANCER_FAMILIES } from '../dataset/vocabulary.ts';
import { useLanguage } from '../i18n/words.tsx';

interface Props {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly value: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** The cancers of the page, blood before solid. */
export function CancerSelect({ id, label, value, onChoose }: Props) {
  const { t, say } = useLanguage();
  return (
    <select id={id} aria-label={label} value={value ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
      <option value="">{t('open.cancers.choose')}</option>
      {CANCER_FAMILIES.map((family) => (
        <optgroup key={family} label={t(`family.${family}`)}>
          {bundled.cancers
            .filter((cancer) => cancer.family === family)
            .map((cancer) => (
              <option key={cancer.id} value={cancer.id}>
                {say(cancer.name)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
