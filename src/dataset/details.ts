/** What one trial's panel needs and the first view does not: every outcome with its source. Loaded on demand. */
import type { RawDataset, RawSource, RawTrial } from './schema.ts';

export type Approval = RawDataset['approvals'][number];
export type ProductDetails = RawDataset['products'][number];
export type Claim = RawDataset['claims'][number];
export type RawCancer = RawDataset['cancers'][number];

export interface DetailsFile {
  readonly cancers: readonly RawCancer[];
  readonly sources: readonly RawSource[];
  readonly products: readonly ProductDetails[];
  readonly approvals: readonly Approval[];
  readonly claims: readonly Claim[];
  readonly edition: RawDataset['edition'];
  readonly trials: readonly RawTrial[];
}

export interface Details {
  readonly approvals: readonly Approval[];
  readonly claims: readonly Claim[];
  readonly edition: RawDataset['edition'];
  readonly cancers: readonly RawCancer[];
  readonly sourceById: ReadonlyMap<string, RawSource>;
  readonly productById: ReadonlyMap<string, ProductDetails>;
  readonly trialById: ReadonlyMap<string, RawTrial>;
}

function index<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

export function linkDetails(file: DetailsFile): Details {
  return {
    approvals: file.approvals,
    claims: file.claims,
    edition: file.edition,
    cancers: file.cancers,
    sourceById: index(file.sources),
    productById: index(file.products),
    trialById: index(file.trials),
  };
}
