import { betaQuantile } from './beta.ts';
import { upperGamma } from './gamma.ts';

function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

const CENTRE = [
  [3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227],
  [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854],
] as const;
const SHOULDER = [
  [1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414],
  [1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9],
] as const;
const TAIL = [
  [6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7],
  [1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15],
] as const;

/**
 * The z below which a share p of the standard normal lies; −∞ and ∞ at 0 and 1, NaN outside.
 * Wichura 1988, algorithm AS 241 (PPND16), Applied Statistics 37:477; relative precision about 1e-16.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(r, CENTRE[0])) / polynomial(r, CENTRE[1]);
  }
  const tail = q < 0 ? p : 1 - p;
  if (tail === 0) return q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const z = r <= 5
    ? polynomial(r - 1.6, SHOULDER[0]) / polynomial(r - 1.6, SHOULDER[1])
    : polynomial(r - 5, TAIL[0]) / polynomial(r - 5, TAIL[1]);
  return q < 0 ? -z : z;
}

/**
 * The t below which a share p of Student's t with `df` degrees of freedom lies; df > 0, need not be whole.
 * By t² = df·y/(1−y), y of a beta distribution with ½ and df/2 (Abramowitz & Stegun 26.7.1), and in the far
 * tail by 1−y, so that neither loses digits. −∞ and ∞ at 0 and 1.
 * @throws RangeError on p outside 0–1 or df not above 0
 */
export function tQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1 && df > 0)) throw new RangeError(`No quantile ${p} of Student's t with ${df}`);
  if (p < 0.5) return -tQuantile(1 - p, df);
  const bothTails = 2 * (1 - p);
  if (bothTails > 0.01) {
    const y = betaQuantile(1 - bothTails, 0.5, df / 2);
    return Math.sqrt((df * y) / (1 - y));
  }
  const x = betaQuantile(bothTails, df / 2, 0.5);
  return Math.sqrt((df * (1 - x)) / x);
}

/** The chance that a chi-square variable with `df` > 0 degrees of freedom exceeds `x`; 1 for x <= 0. */
export function chiSquareUpperTail(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}
