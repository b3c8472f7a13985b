import { useDashboard } from '../store/dashboard.ts';
import { TrialDialog } from './TrialDialog.tsx';

/** The open trial, as the address says; nothing when none is open. */
export function TrialPanel() {
  const trial = useDashboard(({ dataset, view }) => (view.trial === null ? undefined : dataset.trialById.get(view.trial)));
  return trial ? <TrialDialog trial={trial} /> : null;
}
