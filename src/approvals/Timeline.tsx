import type { Details } from '../dataset/details.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { useDesk } from '../ui/useDesk.ts';
import { type Decision, groupDecisions, shortName } from './decision.ts';
import { DecisionMark } from './DecisionMark.tsx';
import { KindLegend } from './KindLegend.tsx';
import { LANE, LANE_GAP, linesOf, type Years } from './timeline.ts';
import { useMarkKeys } from './useMarkKeys.ts';
import { YearAxis } from './YearAxis.tsx';

/** The narrowest that the axis is, in pixels. */
const AXIS = { desk: 730, phone: 236 } as const;

interface TimelineProps {
  readonly decisions: readonly Decision[];
  readonly years: Years;
  readonly caption: string;
  readonly details: Details;
}

/** Products by cancer, each with a mark for every decision on one axis of years. */
export function Timeline({ decisions, years, caption, details }: TimelineProps) {
  const { t, say } = useLanguage();
  const desk = useDesk();
  const cancers = useDashboard((state) => state.dataset.cancers);
  const groups = groupDecisions(decisions, cancers)
    .flatMap((family) => family.cancers)
    .map((group) => ({ ...group, lines: linesOf(group.decisions, years, AXIS[desk ? 'desk' : 'phone']) }));
  const { stop, around } = useMarkKeys(groups[0]?.lines[0]?.marks[0]?.decision.key);
  return (
    <table className="approvals-timeline" {...around}>
      <caption>
        {caption} <KindLegend kinds={[...new Set(decisions.map(({ approval }) => approval.kind))]} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('approvals.product')}</th>
          <th scope="col">
            <span className="ui-hidden">{t('approvals.timeline', { year: String(years.first) })}</span>
            <YearAxis years={years} />
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.cancer.id}>
          <tr>
            <th scope="rowgroup" colSpan={2} className="approvals-cancer">
              {say(group.cancer.name)}
            </th>
          </tr>
          {group.lines.map(({ key, marks, lanes }) => (
            <tr key={key}>
              <th scope="row">
                {marks[0] && shortName(marks[0].decision.product)}
                <small>{marks[0]?.decision.product.brand}</small>
              </th>
              <td>
                <ul className="approvals-line" style={{ blockSize: lanes * LANE + LANE_GAP, backgroundSize: `${100 / (years.last + 1 - years.first)}% 100%` }}>
                  {marks.map((mark) => (
                    <DecisionMark
                      key={mark.decision.key}
                      mark={mark}
                      source={details.sourceById.get(mark.decision.approval.source)}
                      stop={mark.decision.key === stop}
                    />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
