/** `npm run data`: reads and checks the dataset, and says what is in it. */
import { readDataset } from '../dataset/files.ts';

export function main(): void {
  const { edition, cancers, products, approvals, claims, sources, trials } = readDataset();
  const cohorts = trials.flatMap((trial) => trial.cohorts);
  const counts = { cancers, products, approvals, claims, sources, trials, cohorts };
  console.log(`Dataset ${edition.version}, reviewed ${edition.reviewed}`);
  for (const [what, list] of Object.entries(counts)) console.log(`${String(list.length).padStart(6)} ${what}`);
  console.log(`${String(cohorts.flatMap((cohort) => cohort.outcomes).length).padStart(6)} outcomes`);
}
