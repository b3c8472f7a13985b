import { Suspense } from 'react';
import type { ReferenceId } from './bibliography.ts';
import { later } from './later.tsx';

const ReferenceList = later(async () => (await import('./ReferenceList.tsx')).ReferenceList);

/** Full references; their texts come after what they support. */
export function References({ ids }: { readonly ids: readonly ReferenceId[] }) {
  return (
    <Suspense fallback={null}>
      <ReferenceList ids={ids} />
    </Suspense>
  );
}
