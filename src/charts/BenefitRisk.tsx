/** Not drawn yet. */
export function BenefitRisk() {
  return null;
}
