import { useMemo } from 'react';
import type { Icons } from '../../analysis/people.ts';
import { drawPeople } from './peopleIcons.ts';

/** People as icons: filled for those who responded, dotted for the stable, an outline for the others. */
export function PeopleIcons({ icons }: { readonly icons: Icons }) {
  const { responded, stable, others, width, height } = useMemo(() => drawPeople(icons), [icons]);
  return (
    <svg className="plain-icons" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      <path data-kind="others" d={others} />
      <path data-kind="stable" d={stable} />
      <path data-kind="responded" d={responded} />
    </svg>
  );
}
