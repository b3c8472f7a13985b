import { useLanguage } from '../../i18n/words.tsx';
import { patternOf } from '../../ui/responseClass.ts';
import { type BestSegment, labelThatFits } from './bestRows.ts';

interface Props {
  readonly segments: readonly BestSegment[];
  /** Of the whole bar, in pixels. */
  readonly width: number;
}

/** The classes of one cohort side by side; a class that has room says its count. */
export function BestResponseStack({ segments, width }: Props) {
  const { t } = useLanguage();
  return (
    <div className="best-stack" aria-hidden>
      {segments.map(({ class: name, count, from, to }) => (
        <span
          key={name}
          className="response-class"
          data-class={name}
          data-pattern={patternOf(name)}
          style={{ inlineSize: `${(to - from) * 100}%` }}
        >
          {labelThatFits(t(`best.short.${name}`), count, (to - from) * width)}
        </span>
      ))}
    </div>
  );
}
