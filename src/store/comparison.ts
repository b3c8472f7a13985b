/** What a reader does with the cohorts ticked to compare. */
import { MAX_COMPARED } from './address.ts';
import { setView, toggled } from './dashboard.ts';

/** Ticks a cohort to compare, or unticks it; a seventh is not taken. */
export function compareCohort(id: string): void {
  setView(({ compare, trayOnly }) => {
    const next = toggled(compare, id);
    if (next.length > MAX_COMPARED) return {};
    return { compare: next, trayOnly: compare.length === 0 || (next.length > 0 && trayOnly) };
  });
}

/** Opens the comparison of these cohorts, or of those already ticked. */
export function openComparison(ids?: readonly string[]): void {
  setView(({ compare }) => ({ compare: ids?.slice(0, MAX_COMPARED) ?? compare, trayOnly: false, page: null, trial: null }));
}

export function closeComparison(): void {
  setView(({ compare }) => ({ trayOnly: compare.length > 0 }));
}

export function emptyTray(): void {
  setView(() => ({ compare: [], trayOnly: false }));
}
