/** Every id stands once, whatever is named exists, and no source stands unused. */
import { type Problem, placeOf } from './integrityProblem.ts';
import type { RawDataset } from './schema.ts';

function twice(what: string, ids: readonly string[]): Problem[] {
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(repeated)].map((id) => ({ code: 'id-twice', path: placeOf(what, id) }));
}

interface Named {
  readonly path: string;
  readonly kind: 'cancers' | 'sources' | 'products' | 'cohorts';
  readonly ids: readonly (string | undefined)[];
}

function named(raw: RawDataset): Named[] {
  return [
    ...raw.cancers.map(({ id, within }): Named => ({ path: placeOf('cancers', id), kind: 'cancers', ids: [within] })),
    ...raw.approvals.flatMap(({ product, region, date, cancers, source }): Named[] => {
      const path = placeOf('approvals', `${product} ${region} ${date}`);
      return [
        { path, kind: 'products', ids: [product] },
        { path, kind: 'cancers', ids: cancers },
        { path, kind: 'sources', ids: [source] },
      ];
    }),
    ...raw.claims.flatMap(({ id, article, sources, cohorts, compare = [] }): Named[] => [
      { path: placeOf('claims', id), kind: 'sources', ids: [article, ...sources] },
      { path: placeOf('claims', id), kind: 'cohorts', ids: [...cohorts, ...compare] },
    ]),
    ...raw.trials.flatMap((trial): Named[] => [
      { path: trial.id, kind: 'products', ids: [trial.product] },
      ...trial.cohorts.flatMap((cohort): Named[] => {
        const path = placeOf(trial.id, cohort.id);
        const { subgroupOf, supersededBy, sharesPatientsWith = [], source, outcomes, cancers } = cohort;
        const laterFigures = outcomes.map((outcome) => outcome.supersededBy);
        return [
          { path, kind: 'cancers', ids: cancers },
          { path, kind: 'sources', ids: [source, ...outcomes.map((outcome) => outcome.source)] },
          { path, kind: 'cohorts', ids: [subgroupOf, supersededBy, ...sharesPatientsWith, ...laterFigures] },
        ];
      }),
    ]),
  ];
}

export function linkProblems(raw: RawDataset): Problem[] {
  const lists = {
    cancers: raw.cancers.map(({ id }) => id),
    sources: raw.sources.map(({ id }) => id),
    products: raw.products.map(({ id }) => id),
    cohorts: raw.trials.flatMap(({ cohorts }) => cohorts.map(({ id }) => id)),
  };
  const known = {
    cancers: new Set(lists.cancers),
    sources: new Set(lists.sources),
    products: new Set(lists.products),
    cohorts: new Set(lists.cohorts),
  };
  return [
    ...Object.entries(lists).flatMap(([what, ids]) => twice(what, ids)),
    ...twice('trials', raw.trials.map(({ id }) => id)),
    ...twice('claims', raw.claims.map(({ id }) => id)),
    ...named(raw).flatMap(({ path, kind, ids }) =>
      ids
        .filter((id) => id !== undefined && !known[kind].has(id))
        .map((id): Problem => ({ code: 'id-unknown', path, found: `${kind}: ${id}` })),
    ),
  ];
}

/** Sources that no figure, approval or claim refers to. */
export function unusedProblems(raw: RawDataset): Problem[] {
  const used = new Set(named(raw).flatMap(({ kind, ids }) => (kind === 'sources' ? ids : [])));
  return raw.sources.filter(({ id }) => !used.has(id)).map(({ id }) => ({ code: 'unused-source', path: placeOf('sources', id) }));
}
