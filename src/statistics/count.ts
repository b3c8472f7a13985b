/** Patients with the event among all patients asked: whole numbers, `0 <= events <= n`, `n >= 1`. */
export interface Count {
  readonly events: number;
  readonly n: number;
}

/** @throws RangeError on a count that cannot be: not whole, no patients, events below 0 or above the patients */
export function checkCount({ events, n }: Count): void {
  if (!Number.isSafeInteger(events) || !Number.isSafeInteger(n) || n < 1 || events < 0 || events > n) {
    throw new RangeError(`Not a count of patients: ${events} of ${n}`);
  }
}

/** The counts of several cohorts added up; throws RangeError on one that cannot be. */
export function totalOf(cohorts: readonly Count[]): Count {
  let events = 0;
  let n = 0;
  for (const cohort of cohorts) {
    checkCount(cohort);
    events += cohort.events;
    n += cohort.n;
  }
  return { events, n };
}
