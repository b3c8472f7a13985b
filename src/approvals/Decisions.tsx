import { type ReactNode, useMemo } from 'react';
import type { Details } from '../dataset/details.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { Term } from '../ui/Term.tsx';
import { DecisionTable } from './DecisionTable.tsx';
import { decisionsOf, isExemption } from './decision.ts';
import { SolidTumours } from './SolidTumours.tsx';
import { Timeline } from './Timeline.tsx';
import { yearsOf } from './timeline.ts';
import { Where } from './Where.tsx';

/** What is approved for solid tumours, what is approved where, when, by exemption; the same as a table. */
export function Decisions({ details }: { readonly details: Details }) {
  const { t, rich } = useLanguage();
  const dataset = useDashboard((state) => state.dataset);
  const decisions = useMemo(() => decisionsOf(details, dataset), [details, dataset]);
  const approvals = useMemo(() => decisions.filter((decision) => !isExemption(decision)), [decisions]);
  const exemptions = useMemo(() => decisions.filter(isExemption), [decisions]);
  const years = yearsOf(decisions, dataset.reviewed);
  const official = details.approvals.filter(
    ({ source }) => details.sourceById.get(source)?.kind === 'regulatory-document',
  ).length;
  return (
    <>
      <div className="page-text">
        <SolidTumours approvals={approvals} />
        <p className="page-small">{t('approvals.absence', { official, all: details.approvals.length })}</p>
      </div>
      <h3>{t('approvals.where')}</h3>
      <Where approvals={approvals} />
      <h3>{t('approvals.time')}</h3>
      <Timeline decisions={approvals} years={years} caption={t('approvals.timeCaption')} details={details} />
      {exemptions.length > 0 && (
        <>
          <h3>{t('approvals.exemptions')}</h3>
          <p className="page-text">
            {rich('approvals.exemptionsText', { term: (words: ReactNode[]) => <Term id="exemption">{words}</Term> })}
          </p>
          <Timeline decisions={exemptions} years={years} caption={t('approvals.exemptionsCaption')} details={details} />
        </>
      )}
      <DecisionTable decisions={decisions} details={details} />
    </>
  );
}
