import type { Cancer, Dataset } from '../dataset/dataset.ts';
import type { Approval, Details, ProductDetails } from '../dataset/details.ts';
import type { CancerFamily } from '../dataset/vocabulary.ts';

/** One decision of an authority on one product for one cancer. */
export interface Decision {
  readonly key: string;
  readonly approval: Approval;
  readonly product: ProductDetails;
  readonly cancer: Cancer;
}

export const isExemption = ({ approval }: Decision): boolean => approval.kind === 'hospital-exemption';

/** Every decision, one for each cancer it names, oldest first. */
export function decisionsOf({ approvals, productById }: Details, { cancerById }: Dataset): readonly Decision[] {
  return approvals
    .flatMap((approval) =>
      approval.cancers.flatMap((id): Decision[] => {
        const product = productById.get(approval.product);
        const cancer = cancerById.get(id);
        const key = [approval.product, id, approval.authority, approval.date].join(' ');
        return product && cancer ? [{ key, approval, product, cancer }] : [];
      }),
    )
    .sort((a, b) => (a.approval.date < b.approval.date ? -1 : a.approval.date > b.approval.date ? 1 : 0));
}

/** The name the field uses in speech, `axi-cel`; the full one where there is none. */
export function shortName({ aliases, name }: ProductDetails): string {
  return aliases.find((alias) => alias.endsWith('-cel')) ?? aliases[0] ?? name;
}

/** Cancers with decisions, in the order of the dataset, by family. */
export interface FamilyDecisions {
  readonly family: CancerFamily;
  readonly cancers: readonly { readonly cancer: Cancer; readonly decisions: readonly Decision[] }[];
}

export function groupDecisions(decisions: readonly Decision[], cancers: readonly Cancer[]): readonly FamilyDecisions[] {
  const families = [...new Set(cancers.map((cancer) => cancer.family))];
  return families
    .map((family) => ({
      family,
      cancers: cancers
        .filter((cancer) => cancer.family === family)
        .map((cancer) => ({ cancer, decisions: decisions.filter((decision) => decision.cancer.id === cancer.id) }))
        .filter((group) => group.decisions.length > 0),
    }))
    .filter((group) => group.cancers.length > 0);
}

/** Regions in the order of their first approval. */
export function regionsOf(decisions: readonly Decision[]): readonly string[] {
  return [...new Set(decisions.map(({ approval }) => approval.region))];
}

/** The decisions of each product together, by its first one. */
export function productsOf(decisions: readonly Decision[]): readonly (readonly Decision[])[] {
  const byProduct = new Map<string, Decision[]>();
  for (const decision of decisions) byProduct.set(decision.product.id, [...(byProduct.get(decision.product.id) ?? []), decision]);
  return [...byProduct.values()];
}

/** The first decision of each region that is still in force. */
export function firstByRegion(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const first = new Map<string, Decision>();
  for (const decision of decisions) {
    const { withdrawn, region } = decision.approval;
    if (withdrawn === undefined && !first.has(region)) first.set(region, decision);
  }
  return first;
}

/** Single diseases no decision names; groups of several diseases are left aside. */
export function withoutDecision(decisions: readonly Decision[], cancers: readonly Cancer[]): readonly Cancer[] {
  const named = new Set(decisions.map(({ cancer }) => cancer.id));
  return cancers.filter((cancer) => !cancer.mixed && !named.has(cancer.id));
}
