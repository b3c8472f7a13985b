import { useLanguage } from '../../i18n/words.tsx';
import { PeopleIcons } from './PeopleIcons.tsx';

const KINDS = [
  { kind: 'responded', icons: { responded: 1, stable: 0, others: 0, each: true } },
  { kind: 'stable', icons: { responded: 0, stable: 1, others: 0, each: true } },
  { kind: 'others', icons: { responded: 0, stable: 0, others: 1, each: true } },
] as const;

/** What a filled, a lighter and an empty person mean. */
export function PeopleLegend() {
  const { t } = useLanguage();
  return (
    <ul className="charts-legend plain-legend">
      {KINDS.map(({ kind, icons }) => (
        <li key={kind}>
          <PeopleIcons icons={icons} />
          {t(`plain.legend.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
