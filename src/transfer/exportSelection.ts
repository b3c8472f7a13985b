import type { Cohort } from '../dataset/dataset.ts';
import type { Details } from '../dataset/details.ts';
import type { Language } from '../i18n/words.tsx';
import type { Dashboard } from '../store/dashboard.ts';
import { selectCohorts } from '../store/selectors.ts';

/** What is on the screen at one moment: everything that is handed out is made from it. */
export interface Selection {
  readonly state: Dashboard;
  /** The rows in their order on the screen. */
  readonly cohorts: readonly Cohort[];
  readonly details: Details;
  readonly language: Language;
  /** Of the page with its view; null where it leads nowhere but to this device. */
  readonly address: string | null;
}

/** The address of the page as others can open it: none for a file on a disk. */
function publicAddress(url: string): string | null {
  return /^https?:/.test(url) ? url : null;
}

export function selectionOf(state: Dashboard, details: Details, language: Language, url: string): Selection {
  return { state, cohorts: selectCohorts(state), details, language, address: publicAddress(url) };
}
