import type { Cohort } from '../dataset/dataset.ts';
import type { Details } from '../dataset/details.ts';
import { selectSideBySide } from '../store/comparisonSelectors.ts';
import { useDashboard } from '../store/dashboard.ts';
import { WithDetails } from '../ui/WithDetails.tsx';
import { ComparisonNotes } from './ComparisonNotes.tsx';
import { Ledger } from './Ledger.tsx';
import type { Named } from './names.ts';
import { OutcomeGrid } from './OutcomeGrid.tsx';
import { PairDifference } from './PairDifference.tsx';

interface SideBySideProps {
  readonly cohorts: readonly Cohort[];
  readonly names: readonly Named[];
}

/** What differs first, then what a pair may be asked, then every outcome: all that needs the details. */
export function SideBySide({ cohorts, names }: SideBySideProps) {
  return <WithDetails>{(details) => <Loaded cohorts={cohorts} names={names} details={details} />}</WithDetails>;
}

function Loaded({ cohorts, names, details }: SideBySideProps & { readonly details: Details }) {
  const { subjects, ledger, pair, groups, months } = useDashboard((state) => selectSideBySide(state, details));
  return (
    <>
      <Ledger ledger={ledger} names={names} />
      {pair && <PairDifference pair={pair} subjects={subjects} cohorts={cohorts} names={names} details={details} />}
      <OutcomeGrid groups={groups} cohorts={cohorts} names={names} months={months} />
      <ComparisonNotes subjects={subjects} names={names} details={details} />
    </>
  );
}
