import fc from 'fast-check';
import { expect, it } from 'vitest';
import { radiusOf, swarm } from '../../../src/charts/overview/swarm.ts';

it('circles of a strip never overlap and keep their place on the axis', () => {
  const circle = fc.record({ x: fc.double({ min: 0, max: 700, noNaN: true }), r: fc.double({ min: 3, max: 15, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(circle, { maxLength: 40 }), (circles) => {
      const dots = swarm(circles);
      dots.forEach((dot, at) => {
        expect(dot.x).toBe(circles[at]?.x);
        for (const other of dots.slice(at + 1)) {
          expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThan(dot.r + other.r - 0.01);
        }
      });
    }),
  );
});

it('the area grows with the patients', () => {
  expect(radiusOf(400) / radiusOf(100)).toBeCloseTo(2);
  expect(radiusOf(undefined)).toBeGreaterThan(0);
});
