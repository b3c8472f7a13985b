/** What must hold of sources, trials, approvals and claims. */
import { type Problem, placeOf } from './integrityProblem.ts';
import type { RawDataset } from './schema.ts';

/** Registers whose numbers can be told by their form. */
const REGISTRY_ID =
  /^(NCT\d{8}|ChiCTR(-[A-Z]{3}-|)\d{8,10}|ISRCTN\d{8}|EudraCT \d{4}-\d{6}-\d{2}|EU CT \d{4}-\d{6}-\d{2}-\d{2}|jRCTs?\d{9,10}|CTRI\/\d{4}\/\d{2}\/\d{6}|UMIN\d{9}|KCT\d{7}|ACTRN\d{14})$/;

function sourceProblems({ sources }: RawDataset): Problem[] {
  return sources
    .filter(({ kind, doi, pmid, noIdentifier }) => kind === 'journal-article' && !doi && !pmid && !noIdentifier)
    .map(({ id }) => ({ code: 'no-identifier', path: placeOf('sources', id) }));
}

function trialProblems({ trials }: RawDataset): Problem[] {
  return trials.flatMap(({ id, registryIds, noRegistryId, note }): Problem[] => {
    const problems: Problem[] = registryIds
      .filter((registryId) => !REGISTRY_ID.test(registryId))
      .map((found) => ({ code: 'registry-id-form', path: id, found }));
    if (registryIds.length === 0 && !noRegistryId) problems.push({ code: 'no-registry-id', path: id });
    if ([noRegistryId, note].some((words) => words && !words['zh-CN'])) problems.push({ code: 'no-chinese', path: id });
    return problems;
  });
}

function approvalProblems({ approvals, edition }: RawDataset): Problem[] {
  return approvals.flatMap(({ product, region, date, withdrawn, indication }): Problem[] => {
    const path = placeOf('approvals', `${product} ${region} ${date}`);
    const problems: Problem[] = [];
    if (date > edition.reviewed || (withdrawn !== undefined && withdrawn < date)) {
      problems.push({ code: 'approval-date', path, found: withdrawn ? `${date}, ${withdrawn}` : date });
    }
    if (!indication['zh-CN']) problems.push({ code: 'no-chinese', path });
    return problems;
  });
}

function claimProblems({ claims, edition, cancers }: RawDataset): Problem[] {
  const texts = [
    ...claims.flatMap(({ id, statement, reason }) => [statement, reason].map((words) => ({ path: placeOf('claims', id), words }))),
    ...cancers.map(({ id, name }) => ({ path: placeOf('cancers', id), words: name })),
    ...edition.changes.map(({ version, what }) => ({ path: placeOf('changes', version), words: what })),
  ];
  return texts.filter(({ words }) => !words['zh-CN']).map(({ path }) => ({ code: 'no-chinese', path }));
}

export function recordProblems(raw: RawDataset): Problem[] {
  return [...sourceProblems(raw), ...trialProblems(raw), ...approvalProblems(raw), ...claimProblems(raw)];
}
