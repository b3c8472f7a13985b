import { lazy, Suspense } from 'react';
import type { ReferenceId } from './bibliography.ts';

const ReferenceList = lazy(async () => ({ default: (await import('./ReferenceList.tsx')).ReferenceList }));

/** Full references; their texts come after what they support. */
export function References({ ids }: { readonly ids: readonly ReferenceId[] }) {
  return (
    <Suspense fallback={null}>
      <ReferenceList ids={ids} />
    </Suspense>
  );
}
