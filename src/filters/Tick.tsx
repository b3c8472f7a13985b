import { useLanguage } from '../i18n/words.tsx';
import { formatNumber } from '../i18n/format.ts';

interface Props {
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  readonly partly?: boolean;
  readonly onChange: () => void;
}

/** A value to tick, with the number of cohorts it would leave. */
export function Tick({ label, count, checked, partly = false, onChange }: Props) {
  const { locale } = useLanguage();
  return (
    <label className="filters-tick" data-empty={(count === 0 && !checked) || undefined}>
      <input
        type="checkbox"
        checked={checked}
        ref={(box) => {
          if (box) box.indeterminate = partly;
        }}
        onChange={onChange}
      />
      <span>{label}</span>
      <output>{formatNumber(count, locale)}</output>
    </label>
  );
}
