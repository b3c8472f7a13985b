/** The dataset that comes with the page. The two virtual modules are made by the build from `data/` (see `plugin.ts`). */
import overviewFile from 'virtual:dataset/overview';
import { type Dataset, link } from './dataset.ts';
import { type Details, linkDetails } from './details.ts';

export const bundled: Dataset = link(overviewFile);

let details: Promise<Details> | undefined;

/** Every outcome with its source; fetched once, and again after a failure. */
export function loadDetails(): Promise<Details> {
  details ??= import('virtual:dataset/details').then(
    (module) => linkDetails(module.default),
    (cause: unknown) => {
      details = undefined;
      throw cause;
    },
  );
  return details;
}
