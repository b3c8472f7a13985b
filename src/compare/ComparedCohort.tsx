import { X } from 'lucide-react';
import { responseOf } from '../analysis/comparability.ts';
import { answer } from '../analysis/rates.ts';
import type { Cohort } from '../dataset/dataset.ts';
import { formatPercent } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { compareCohort } from '../store/comparison.ts';
import { openTrial, useDashboard } from '../store/dashboard.ts';
import { selectReading } from '../store/selectors.ts';
import { figureOf } from '../ui/figure.ts';
import { OwnTag } from '../ui/OwnTag.tsx';
import { statusesOf } from '../ui/status.ts';
import type { Named } from './names.ts';
import { RateTracks } from './RateTracks.tsx';

const FEW = 10;

interface ComparedCohortProps {
  readonly cohort: Cohort;
  readonly named: Named;
}

/** One of the compared: who it is, and the rate one would quote with what it was counted of. */
export function ComparedCohort({ cohort, named }: ComparedCohortProps) {
  const { t, say } = useLanguage();
  const { trial, label, extras } = cohort;
  const given = cohort.arm === 'control' ? cohort.treatment : trial.product.name;
  const about = [given, t(`design.${trial.design}`), t(`phase.${trial.phase}`), cohort.cite].join(' · ');
  return (
    <li className="compare-card">
      <p className="compare-card-name">
        <b className="compare-letter">{named.letter}</b>
        <button type="button" className="ui-link" aria-haspopup="dialog" title={t('compare.openTrial', { trial: trial.name })} onClick={() => openTrial(trial.id)}>
          {trial.name}
        </button>
        <button
          type="button"
          className="ui-tool"
          aria-label={t('compare.remove', { name: named.name })}
          onClick={() => compareCohort(cohort.id)}
        >
          <X size={16} aria-hidden />
        </button>
      </p>
      <p>
        {say(label)} <OwnTag cohort={cohort} />
        {extras.map((extra) => (
          <span key={extra} className="ui-tag" data-quiet>
            {t(`extra.${extra}.tag`)}
          </span>
        ))}
        {statusesOf(cohort).map((status) => (
          <span key={status} className="ui-tag" data-quiet={status === 'approved' ? undefined : ''}>
            {t(`status.${status}.long`)}
          </span>
        ))}
      </p>
      <p className="compare-small">{about}</p>
      <HeadlineRate cohort={cohort} />
    </li>
  );
}

function HeadlineRate({ cohort }: { readonly cohort: Cohort }) {
  const language = useLanguage();
  const { t } = language;
  const dataset = useDashboard((state) => state.dataset);
  const reading = useDashboard(selectReading);
  const measure = responseOf(cohort);
  if (!measure) return <p className="compare-small">{t('compare.card.none')}</p>;
  const answered = answer(cohort, measure, dataset, reading);
  const { percent, interval } = figureOf(answered, cohort, measure, language);
  const rate = answered.kind === 'rate' ? answered.rate : undefined;
  const set = cohort.rates[measure]?.analysisSet;
  const few = rate && rate.n < FEW;
  const of =
    rate &&
    (set && rate.n === cohort.rates[measure]?.n
      ? t('compare.card.ofSet', { events: rate.events, n: rate.n, set: t(`set.${set}`) })
      : t('compare.card.of', { events: rate.events, n: rate.n }));
  return (
    <div data-measure={measure}>
      <p className="compare-quote">
        <b>{few ? t('rate.people', { events: rate.events, n: rate.n }) : percent}</b>{' '}
        <span>{few ? percent : (of ?? t('rate.noDenominator'))}</span>
      </p>
      <div className="compare-plot" aria-hidden="true">
        <RateTracks
          tracks={[
            {
              letter: '',
              at: rate?.estimate ?? (answered.kind === 'bare' ? answered.estimate : undefined),
              hollow: answered.kind === 'bare',
              ...rate?.interval,
            },
          ]}
        />
        <span className="compare-scale">
          <span>0</span>
          <span>50</span>
          <span>{formatPercent(1, language.locale)}</span>
        </span>
      </div>
      <p className="compare-small">
        {[t(`measure.${measure}`), interval && `${t('trial.interval')} ${interval}`].filter(Boolean).join(', ')}
      </p>
    </div>
  );
}
