import { describe, expect, it } from 'vitest';
import type { Count } from '../../../src/statistics/count.ts';
import { tQuantile } from '../../../src/statistics/distributions.ts';
import { inverseLogit } from '../../../src/statistics/logit.ts';
import { betweenGroups, leaveOneOut, pool, poolReml } from '../../../src/statistics/pooling.ts';
import { clopperPearson } from '../../../src/statistics/proportion.ts';
import pooled from '../../fixtures/pooled.json';
import random from '../../fixtures/random.json';
import statistics from '../../fixtures/statistics.json';
import { mirrored } from './arbitraries.ts';
import { countsOf, missOf, mortality, myeloma, ofDisease, ofProduct, sets } from './reference.ts';

const { made: _made, ...answers } = pooled;

describe('R at 25 nodes', () => {
  it.each(Object.entries(answers))('agrees on the regression and the REML line of %s', (name, { glmm, reml }) => {
    const ours = pool(sets[name]!)!;
    expect(ours.method).toBe('glmm');
    expect(Math.abs(ours.estimate - glmm.estimate)).toBeLessThan(1e-5);
    expect(Math.abs(ours.se - glmm.se)).toBeLessThan(1e-5);
    expect(Math.abs(ours.tau2 - glmm.tau2)).toBeLessThan(1e-4);
    expect(missOf(ours.interval, glmm.ci95)).toBeLessThan(1e-5);
    expect(missOf(ours.prediction!, glmm.prediction95)).toBeLessThan(1e-5);
    const line = poolReml(sets[name]!)!;
    expect(Math.abs(line.estimate - reml.estimate)).toBeLessThan(1e-7);
    expect(Math.abs(line.tau2 - reml.tau2)).toBeLessThan(1e-6);
    expect(missOf(line.interval, reml.ci95)).toBeLessThan(1e-7);
    expect(missOf(line.prediction!, reml.prediction95)).toBeLessThan(1e-6);
  });

  it.each([...statistics.pooled, ...random.pooled])('agrees on $events of $n', ({ glmm, reml, ...row }) => {
    const ours = pool(countsOf(row))!;
    expect(ours.method).toBe('glmm');
    expect(Math.abs(ours.logit - glmm.logit)).toBeLessThan(1e-5);
    expect(Math.abs(ours.se - glmm.se)).toBeLessThan(1e-5);
    expect(Math.abs(ours.estimate - glmm.estimate)).toBeLessThan(1e-5);
    expect(Math.abs(ours.tau2 - glmm.tau2)).toBeLessThan(1e-4);
    expect(missOf(ours.interval, glmm.ci95)).toBeLessThan(1e-5);
    expect(ours.prediction === null).toBe(glmm.prediction95 === null);
    expect(missOf(ours.prediction ?? ours.interval, glmm.prediction95 ?? glmm.ci95)).toBeLessThan(1e-5);
    expect(Math.abs(ours.q - reml.q)).toBeLessThan(1e-6);
    expect(Math.abs(ours.qP - reml.qp)).toBeLessThan(1e-9);
    expect(Math.abs(ours.i2 * 100 - reml.i2)).toBeLessThan(2e-3);
  });
});

describe('printed limits with t(k − 1)', () => {
  it.each([
    ['nrm', 0.057548, 0.080704, 0.027009, 0.161854],
    ['LBCL', 0.048472, 0.076725, 0.022182, 0.157262],
    ['MM', 0.056001, 0.113548, 0.030677, 0.193616],
    ['MCL', 0.06768, 0.161903, 0.06768, 0.161903],
    ['IL', 0.018758, 0.158474, 0.018758, 0.158474],
    ['axiCel', 0.056214, 0.096522, 0.03196, 0.161593],
  ])('%s: %d–%d, prediction %d–%d', (name, lower, upper, least, most) => {
    const { interval, prediction } = pool(sets[name]!)!;
    expect(missOf(interval, [lower, upper])).toBeLessThan(1e-5);
    expect(missOf(prediction!, [least, most])).toBeLessThan(1e-5);
  });

  // R's figures with seven nodes, whose τ² is 1.3e-4 higher.
  it('myeloma: 0.773058–0.975766, prediction 0.439937–0.994305, and 0.387507–0.995408 with k − 2', () => {
    const { interval, prediction, logit, se, tau } = pool(myeloma)!;
    expect(missOf(interval, [0.773058, 0.9757655])).toBeLessThan(1.5e-5);
    expect(missOf(prediction!, [0.439937, 0.994305])).toBeLessThan(5e-5);
    const t = tQuantile(0.975, 4);
    expect(inverseLogit(logit - t * Math.hypot(se, tau))).toBeCloseTo(0.387507, 4);
    expect(inverseLogit(logit + t * Math.hypot(se, tau))).toBeCloseTo(0.995408, 4);
  });

  it.each([
    ['nrm', 0.0735359, 0.0623239, 0.0865788],
    ['MM', 0.0851369, 0.0590207, 0.1213194],
    ['IL', 0.0567932, 0.0188189, 0.1589789],
    ['mmOrr', 0.9051776, 0.7522649, 0.9677521],
    ['debruin', 0.471999, 0.369826, 0.576572],
    ['pritz', 0.757479, 0.648129, 0.841174],
  ])('%s by REML: %d, modified Hartung–Knapp %d–%d', (name, p, lower, upper) => {
    const line = poolReml(sets[name]!)!;
    expect(line.method).toBe('reml');
    expect(Math.abs(line.estimate - p)).toBeLessThan(1e-6);
    expect(missOf(line.interval, [lower, upper])).toBeLessThan(1e-6);
  });

  it('all 52 mortality cohorts are 574 of 7604 with an I² of 66.4 %', () => {
    const { k, events, n, i2 } = pool(mortality)!;
    expect({ k, events, n }).toEqual({ k: 52, events: 574, n: 7604 });
    expect(i2).toBeCloseTo(0.6640564, 6);
  });
});

describe('leaveOneOut', () => {
  it('gives the printed estimates of the myeloma cohorts, in their order', () => {
    const printed = [0.933614, 0.883568, 0.923104, 0.941195, 0.903964, 0.927657];
    leaveOneOut(myeloma).forEach((left, i) => expect(Math.abs(left!.estimate - printed[i]!)).toBeLessThan(1e-5));
  });

  it('answers null for each of two cohorts and keeps the level', () => {
    expect(leaveOneOut(myeloma.slice(0, 2))).toEqual([null, null]);
    expect(leaveOneOut(myeloma, 0.8)[0]).toEqual(pool(myeloma.slice(1), 0.8));
  });
});

describe('betweenGroups', () => {
  it('gives the published p of four diseases, 0.0259108076', () => {
    const { q, df, p } = betweenGroups(['LBCL', 'MM', 'MCL', 'IL'].map((disease) => pool(ofDisease(disease))!))!;
    expect(Math.abs(q - 9.2697921)).toBeLessThan(1e-3);
    expect(df).toBe(3);
    expect(Math.abs(p - 0.0259108076)).toBeLessThan(1e-5);
  });

  it('gives the published p of six products, 6.263863e-11', () => {
    const products = ['Axi-cel', 'Tisa-cel', 'Liso-cel', 'Ide-cel', 'Cilta-cel', 'Brexu-cel'];
    const { q, df, p } = betweenGroups(products.map((product) => pool(ofProduct(product))!))!;
    expect(Math.abs(q - 56.5489243)).toBeLessThan(1e-4);
    expect(df).toBe(5);
    expect(Math.abs(p / 6.263863e-11 - 1)).toBeLessThan(1e-4);
  });

  it('finds nothing between equal groups', () => {
    const group = pool(myeloma)!;
    const { q, p } = betweenGroups([group, group])!;
    expect(q).toBeCloseTo(0, 14);
    expect(p).toBeCloseTo(1, 6);
  });

  it('has no answer for one group, or for one without a finite logit', () => {
    const group = pool(myeloma)!;
    expect(betweenGroups([group])).toBeNull();
    expect(betweenGroups([group, pool([{ events: 3, n: 3 }, { events: 4, n: 4 }])!])).toBeNull();
  });
});

describe('where every patient, or none, has the event', () => {
  const none: Count[] = [{ events: 0, n: 6 }, { events: 0, n: 10 }, { events: 0, n: 12 }];

  it('is 0 or 1 with the exact interval of the total, no prediction and an infinite logit', () => {
    const zero = pool(none)!;
    expect(zero).toMatchObject({ method: 'exact', k: 3, events: 0, n: 28, estimate: 0, prediction: null, tau2: 0 });
    expect(zero.interval).toEqual(clopperPearson(0, 28));
    expect([zero.logit, zero.se]).toEqual([-Infinity, Infinity]);
    const one = pool(none.map(mirrored), 0.9)!;
    expect(one).toMatchObject({ method: 'exact', estimate: 1, prediction: null, logit: Infinity });
    expect(one.interval).toEqual(clopperPearson(28, 28, 0.9));
  });

  it('leaves the line of REML with its correction inside 0–1', () => {
    const line = poolReml(none)!;
    expect(line.estimate).toBeGreaterThan(0);
    expect(line.interval.upper).toBeLessThan(1);
  });
});

describe('where the regression has no fit', () => {
  it('answers by REML, and says so', () => {
    const apart = [{ events: 0, n: 78 }, { events: 72, n: 72 }, { events: 14, n: 87 }];
    expect(pool(apart)).toEqual(poolReml(apart));
    expect(pool(apart)!.method).toBe('reml');
  });
});

it('pools 100 cohorts in under 5 ms', () => {
  const cohorts = Array.from({ length: 100 }, (_, i): Count => ({ events: (i * 7) % 41, n: 40 + ((i * 13) % 160) }));
  // The fastest of many: the machine may have other work.
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now();
    pool(cohorts);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(5);
});
