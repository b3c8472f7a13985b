import { Fragment } from 'react';
import { useLanguage } from '../../i18n/words.tsx';
import { patternFill } from '../../ui/responseClass.ts';
import { type BestSegment, labelThatFits } from './bestRows.ts';

const THICKNESS = 24;

interface Props {
  readonly segments: readonly BestSegment[];
  /** Of the whole bar, in pixels. */
  readonly width: number;
}

/** The classes of one cohort side by side; a class that has room says its count. */
export function BestResponseStack({ segments, width }: Props) {
  const { t } = useLanguage();
  return (
    <svg className="best-stack" width={width} height={THICKNESS} aria-hidden>
      {segments.map(({ class: name, count, from, to }) => {
        const [x, span] = [from * width, (to - from) * width];
        const label = labelThatFits(t(`best.short.${name}`), count, span);
        const pattern = patternFill(name, 'best');
        return (
          <Fragment key={name}>
            <rect className="response-class" data-class={name} x={x} width={span} height={THICKNESS} />
            {pattern && <rect x={x} width={span} height={THICKNESS} fill={pattern} />}
            {label && (
              <text className="best-label" data-class={name} x={x + span / 2} y={THICKNESS / 2}>
                {label}
              </text>
            )}
          </Fragment>
        );
      })}
    </svg>
  );
}
