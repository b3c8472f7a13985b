import { useEffect, useMemo, useState } from 'react';
import { loadDetails } from '../dataset/bundled.ts';
import type { Details } from '../dataset/details.ts';
import { withOwnDetails } from '../dataset/ownDetails.ts';
import { useDashboard } from '../store/dashboard.ts';

interface Loading {
  readonly details: Details | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The details of all trials, the reader's own among them, fetched when they are first asked for. */
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
  const dataset = useDashboard((state) => state.dataset);
  const files = useDashboard((state) => state.own.files);
  const all = useMemo(() => details && withOwnDetails(details, files, dataset), [details, files, dataset]);
  return { details: all, failed: failedAttempt === attempt, retry: () => setAttempt(attempt + 1) };
}
