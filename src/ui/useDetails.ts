import { useEffect, useState } from 'react';
import { loadDetails } from '../dataset/bundled.ts';
import type { Details } from '../dataset/details.ts';

interface Loading {
  readonly details: Details | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The details of all trials, fetched when they are first asked for. */
export function useDetails(): Loading {
  const [attempt, setAttempt] = useState(0);
  const [details, setDetails] = useState<Details | null>(null);
  const [failedAttempt, setFailedAttempt] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    loadDetails().then(
      (loaded) => current && setDetails(loaded),
      () => current && setFailedAttempt(attempt),
    );
    return () => {
      current = false;
    };
  }, [attempt]);
  return { details, failed: failedAttempt === attempt, retry: () => setAttempt(attempt + 1) };
}
