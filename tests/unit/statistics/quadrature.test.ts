import { describe, expect, it } from 'vitest';
import { gaussHermite } from '../../../src/statistics/quadrature.ts';

/** ∫ e^(−z²)·f(z) dz by the rule. */
function integral(count: number, f: (z: number) => number): number {
  const { nodes, logWeights } = gaussHermite(count);
  return nodes.reduce((sum, z, i) => sum + Math.exp(logWeights[i]! - z * z) * f(z), 0);
}

describe('gaussHermite', () => {
  it('has the nodes and weights of Abramowitz & Stegun’s table 25.10 for three nodes', () => {
    const { nodes, logWeights } = gaussHermite(3);
    expect(nodes[2]).toBeCloseTo(1.224744871391589, 14);
    expect(nodes[1]).toBe(0);
    expect(Math.exp(logWeights[2]!)).toBeCloseTo(1.3239311752136, 12);
    expect(Math.exp(logWeights[1]!)).toBeCloseTo(1.1816359006037, 12);
  });

  it.each([1, 3, 9, 31, 59])('finds %d ordered nodes that mirror', (count) => {
    const { nodes } = gaussHermite(count);
    expect(new Set(nodes).size).toBe(count);
    expect([...nodes]).toEqual([...nodes].sort((a, b) => a - b));
    nodes.forEach((z, i) => expect(z + nodes[count - 1 - i]!).toBe(0));
  });

  it('integrates polynomials up to degree 2·count − 1 exactly', () => {
    expect(integral(9, () => 1)).toBeCloseTo(Math.sqrt(Math.PI), 13);
    expect(integral(9, (z) => z ** 16) / (2027025 / 256)).toBeCloseTo(Math.sqrt(Math.PI), 11);
    expect(integral(9, (z) => z ** 17)).toBeCloseTo(0, 8);
  });

  it('integrates a cosine', () => {
    expect(integral(31, Math.cos)).toBeCloseTo(Math.sqrt(Math.PI) * Math.exp(-0.25), 13);
  });
});
