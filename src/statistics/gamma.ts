/**
 * ln Γ(x) for x > 0, to about 1e-14 (absolute near 1 and 2, relative elsewhere); NaN for x <= 0.
 * Stirling's series (Abramowitz & Stegun 6.1.41) from 10 upwards, the recurrence Γ(x+1) = xΓ(x) below.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let shift = 1;
  let y = x;
  while (y < 10) {
    shift *= y;
    y += 1;
  }
  const r = 1 / (y * y);
  const series =
    (1 / 12 + r * (-1 / 360 + r * (1 / 1260 + r * (-1 / 1680 + r * (1 / 1188 - (r * 691) / 360360))))) / y;
  return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - Math.log(shift);
}

/**
 * Q(a, x) = Γ(a, x) / Γ(a), the upper tail of the gamma distribution; a > 0, x >= 0.
 * The series for P below a + 1, Legendre's continued fraction by Lentz's method above
 * (Abramowitz & Stegun 6.5.29 and 6.5.31), so that small tails keep their relative precision.
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let i = 1; term > sum * 1e-17; i++) {
      term *= x / (a + i);
      sum += term;
    }
    return 1 - front * sum;
  }
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i <= 10_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return front * fraction;
}
