/** Nodes z and logarithms of w·e^(z²), one entry a node: Σ e^logWeight·f(z) ≈ ∫ f(z) dz. */
export interface Quadrature {
  readonly nodes: Float64Array;
  readonly logWeights: Float64Array;
}

/**
 * Gauss–Hermite quadrature with `count` nodes, an odd number from 1 to 59: exact for e^(−z²) times a polynomial of
 * degree up to 2·count − 1. Nodes are the zeros of the orthonormal Hermite function h_count, which lie within
 * ±√(2·count + 1), and w·e^(z²) = 1 / (count·h²) with h = h_(count−1)(z) (Abramowitz & Stegun 25.4.46).
 */
export function gaussHermite(count: number): Quadrature {
  const nodes = new Float64Array(count);
  const end = Math.sqrt(2 * count + 1);
  const stride = 1 / 32;
  let found = 0;
  // Zeros lie at least π/√(2·count + 1) apart; one stride never holds two. The middle one is 0 itself.
  for (let left = stride; left < end; left += stride) {
    if (hermite(count, left) * hermite(count, left + stride) >= 0) continue;
    const zero = zeroBetween(count, left, left + stride);
    found += 1;
    nodes[(count - 1) / 2 + found] = zero;
    nodes[(count - 1) / 2 - found] = -zero;
  }
  return { nodes, logWeights: nodes.map((z) => -Math.log(count * hermite(count - 1, z) ** 2)) };
}

function zeroBetween(count: number, left: number, right: number): number {
  const sign = Math.sign(hermite(count, left));
  for (let halving = 0; halving < 50; halving++) {
    const middle = (left + right) / 2;
    if (Math.sign(hermite(count, middle)) === sign) left = middle;
    else right = middle;
  }
  return (left + right) / 2;
}

/** The Hermite function of an order at z, orthonormal on the line, with e^(−z²/2) in it. */
function hermite(order: number, z: number): number {
  let before = 0;
  let value = Math.PI ** -0.25 * Math.exp((-z * z) / 2);
  for (let j = 1; j <= order; j++) {
    const next = Math.sqrt(2 / j) * z * value - Math.sqrt((j - 1) / j) * before;
    before = value;
    value = next;
  }
  return value;
}
