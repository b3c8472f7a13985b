import { useLanguage } from '../i18n/words.tsx';
import type { RegistryOutcome } from './registry/record.ts';

interface Props {
  readonly outcome: RegistryOutcome;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

/** An outcome to choose: its title, rank, time and population, as posted. */
export function OutcomeTick({ outcome, checked, onToggle }: Props) {
  const { t } = useLanguage();
  const { type, title, timeFrame, population } = outcome;
  const rank = type === 'primary' || type === 'secondary' ? t(`open.registry.type.${type}`) : '';
  const posted = [timeFrame, population].filter(Boolean).join(' · ');
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={onToggle} /> <span lang="en">{title}</span>
      <span className="transfer-small">
        {rank}
        {posted !== '' && <span lang="en">{rank === '' ? posted : ` · ${posted}`}</span>}
      </span>
    </label>
  );
}
